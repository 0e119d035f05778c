import { randomUUID } from 'node:crypto';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { sentMails } from './support/mails.ts';
import { signIn } from './support/sign-in.ts';

/** The newest link of a kind in the mails to an address, as soon as it has come. */
async function linkIn(to: string, about: string | RegExp, part: RegExp): Promise<string> {
  const found = async () => {
    const mails = (await sentMails()).filter((mail) => mail.to === to && mail.subject.match(about));
    return mails.map(({ text }) => part.exec(text)?.[0]).find(Boolean);
  };
  await expect.poll(found, { timeout: 30_000 }).toBeTruthy();
  return (await found()) ?? '';
}

journey(
  'Mia orders the newsletter in easy German, reads an issue, wants the other edition, and leaves with one press',
  async ({ page, context }) => {
    const mark = randomUUID().slice(0, 8);
    const mia = `mia-${mark}@teilhabe.example`;
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/leicht');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Rundbrief' }).click();
    await page.getByLabel('Ihre E-Mail-Adresse').fill(mia);
    await page.getByRole('radio', { name: 'Den Rundbrief in leicht verständlicher Sprache' }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Rundbrief bestellen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Gleich ist es geschafft' })).toBeVisible();
    await expectAccessible(page);

    await page.goto(await linkIn(mia, /bestätigen|Rundbrief/u, /\/leicht\/newsletter\/bestaetigen\/[\w-]+/u));
    await expect(page.getByRole('link', { name: 'Sagen Sie es uns' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Ja, ich möchte den Rundbrief' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Geschafft!' })).toBeVisible();

    const title = `Neues ${mark}`;
    await page.setViewportSize({ width: 1280, height: 900 });
    await signIn(page, 'editor');
    await page.goto('/verwaltung/newsletter');
    await page.getByRole('button', { name: 'Neue Ausgabe beginnen' }).click();
    await page.getByLabel('Titel und Betreff').fill(title);
    await page.getByLabel('Titel in leichten Worten').fill(`Das ist neu ${mark}`);
    await page.locator('#intro').fill('Guten Tag,\n\nin diesem Rundbrief steht, was sich getan hat.');
    await page.locator('#introEasy').fill('Guten Tag,\n\nhier steht: Das ist neu.');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByRole('main')).toContainText('hier steht: Das ist neu.');
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Jetzt gleich' }).check();
    await page.getByRole('button', { name: 'Verschicken', exact: true }).click();
    await context.clearCookies();

    const about = `Das ist neu ${mark}`;
    const settings = await linkIn(mia, about, /\/leicht\/newsletter\/einstellungen\/[\w.-]+/u);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(await linkIn(mia, about, /\/leicht\/newsletter\/archiv\/\d+/u));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(about);
    await expect(page.getByRole('main')).toContainText('hier steht: Das ist neu.');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Alle Rundbriefe' }).click();
    await expect(page.getByRole('main').getByRole('link', { name: about })).toBeVisible();
    await expectAccessible(page);

    await page.goto(settings);
    await page.getByRole('radio', { name: 'Den Rundbrief in schwerer Sprache' }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByRole('radio', { name: 'Den Rundbrief in schwerer Sprache' })).toBeChecked();
    await page.getByRole('button', { name: 'Ja, abbestellen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sie sind abgemeldet' })).toBeVisible();
    await expectAccessible(page);
    await page.goto(settings);
    await expect(page.getByRole('radio')).toHaveCount(0);
  },
);

journey(
  'Rosa reads the news, finds an event that she can come to, searches, and says what is missing',
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Aktuelles', exact: true }).first().click();
    await expect(page.locator('head link[type="application/atom+xml"]').first()).toHaveAttribute(
      'href',
      '/aktuelles/feed.xml',
    );
    await expectAccessible(page);
    await page.locator('main .results a').first().click();
    await expect(page).toHaveURL(/\/aktuelles\/[a-z0-9-]+$/u);

    await page.goto('/veranstaltungen');
    const all = await page.locator('main .results li').count();
    await page.getByRole('checkbox', { name: /Gebärdensprache/u }).check();
    await page.getByRole('button', { name: 'Filter anwenden' }).click();
    await expect(page).toHaveURL(/zugang=signLanguage/u);
    const some = await page.locator('main .results li').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await expectAccessible(page);
    await page.locator('main .results a').first().click();
    await expect(page.getByRole('main')).toContainText('Gebärdensprache');

    await page.getByRole('searchbox').first().fill('Rollstuhl');
    await page.getByRole('searchbox').first().press('Enter');
    await expect(page).toHaveURL(/\/suche\?q=Rollstuhl/u);
    await expectAccessible(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Rollstuhl/u })
      .first()
      .click();
    const { pathname } = new URL(page.url());

    await page.getByRole('link', { name: 'Sagen Sie es uns' }).click();
    await expect(page.getByLabel('Auf welcher Seite?')).toHaveValue(pathname);
    await page.getByRole('radio', { name: /^Etwas fehlt/u }).check();
    await page.getByLabel('Was ist das Problem, oder was brauchen Sie?').fill('Ein Bild würde helfen.');
    await page.getByRole('radio', { name: 'Nein' }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Rückmeldung absenden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danke. Ihre Rückmeldung ist da.');
    await expect(page.getByRole('link', { name: 'Sagen Sie es uns' })).toHaveCount(0);
    await expectAccessible(page);
  },
);
