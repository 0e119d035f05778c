import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, scriptless } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { sentMails } from './support/mails.ts';
import { signIn } from './support/sign-in.ts';

const nextYear = new Date().getFullYear() + 1;

/** The office announces something with a single seat, and leaves the page of the event open. */
async function announce(page: Page, title: string): Promise<void> {
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/veranstaltungen');
  await page.getByRole('link', { name: 'Neue Veranstaltung' }).click();
  await page.locator('#title').fill(title);
  await page.locator('#summary').fill('Wir lesen zusammen, mit Pausen.');
  await page.locator('#first').fill('14');
  await page.locator('#first-month').fill('5');
  await page.locator('#first-year').fill(String(nextYear));
  await page.locator('#fromTime').fill('15:00');
  await page.locator('#toTime').fill('17:00');
  await page.locator('#placeText').fill('Bücherei (Beispiel)\nMarkt 1\n06526 Sangerhausen');
  await page.locator('input[name="access-signLanguage"][value="yes"]').check();
  await page.locator('input[name="takesRegistrations"]').check();
  await page.locator('#seats').fill('1');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.locator('.flash')).toContainText('veröffentlicht');
}

/** Looks for what is on with sign language and opens the form for one of them. */
async function find(page: Page, title: string): Promise<void> {
  await page.goto('/veranstaltungen');
  await page.getByRole('checkbox', { name: 'mit Gebärdensprache' }).check();
  await page.locator('.filter-form button').click();
  await page.waitForURL('**/veranstaltungen?*zugang=signLanguage*');
  await expect(page.locator('main')).not.toContainText('Rollstuhlsport zum Mitmachen');
  // The list has pages, and other journeys announce something, too.
  while ((await page.getByRole('link', { name: title }).count()) === 0) await page.locator('a[rel="next"]').click();
  await page.getByRole('link', { name: title }).first().click();
  await expect(page.locator('[aria-labelledby="zugang"]')).toContainText('Gebärdensprache');
  await page.getByRole('link', { name: 'Jetzt anmelden' }).click();
}

async function fillIn(page: Page, who: { name: string; email: string; needs: string }): Promise<void> {
  await page.getByLabel('Ihr Name').fill(who.name);
  await page.locator('#email').fill(who.email);
  await page.locator('#needs').fill(who.needs);
}

async function send(page: Page): Promise<'registered' | 'waiting'> {
  await page.getByRole('button', { name: 'Verbindlich anmelden' }).click();
  await page.waitForURL('**/anmeldung/danke');
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  return heading === 'Sie sind angemeldet' ? 'registered' : 'waiting';
}

journey(
  'two people want the last seat: one gets it and gives it back, the other moves up and hears of the new day',
  async ({ page, context, baseURL, scripts }) => {
    const title = `Lesung mit einem Platz ${scripts ? 'und' : 'ohne'} Knopf ${Date.now()}`;
    await announce(page, title);
    const office = page.url();
    await context.clearCookies();

    const other = await context.browser()?.newContext({ javaScriptEnabled: scripts, baseURL: baseURL ?? '' });
    if (other && !scripts) scriptless.add(other);
    const mehmet = await other?.newPage();
    if (!mehmet) throw new Error('there is no second browser');
    const stamp = `${scripts ? 'a' : 'b'}${Date.now()}`;
    const people = [
      { page, name: 'Rosa Beispiel', email: `rosa-${stamp}@teilhabe.example`, needs: 'Einen Platz vorn' },
      { page: mehmet, name: 'Mehmet Beispiel', email: `mehmet-${stamp}@teilhabe.example`, needs: 'Gebärdensprache' },
    ];
    for (const person of people) {
      await find(person.page, title);
      await fillIn(person.page, person);
    }
    await expectAccessible(page);
    const states = await Promise.all(people.map((person) => send(person.page)));
    expect(states.toSorted()).toEqual(['registered', 'waiting']);
    const first = people[states.indexOf('registered')];
    const second = people[states.indexOf('waiting')];
    if (!first || !second) throw new Error('nobody is registered');
    await expectAccessible(second.page);

    const code = (await first.page.locator('.read-aloud').textContent()) ?? '';
    await first.page.goto('/veranstaltungen/anmeldung');
    await first.page.getByLabel('Code').fill(code.toLowerCase());
    await first.page.getByRole('button', { name: 'Anmeldung öffnen' }).click();
    await expect(first.page.locator('#needs')).toHaveValue(first.needs);
    await first.page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(first.page);
    await first.page.getByRole('button', { name: 'Jetzt abmelden' }).click();
    await expect(first.page.getByRole('main')).toContainText('Ihre Angaben sind gelöscht');
    await expect(first.page.getByRole('main')).not.toContainText(first.needs);

    await second.page.goto('/veranstaltungen/anmeldung/stand');
    await expect(second.page.locator('.summary-list')).toContainText('angemeldet');
    await expect(second.page.locator('.summary-list')).not.toContainText('Warteliste');

    await page.setViewportSize({ width: 1280, height: 800 });
    await signIn(page, 'participationManager');
    await page.goto(office);
    await expect(page.locator('main')).toContainText('1 angemeldet von 1 Plätzen, 0 auf der Warteliste');
    await page.getByRole('link', { name: /^Verlegen oder absagen/u }).click();
    await page.locator('#first').fill('21');
    await page.getByRole('button', { name: 'Termin verlegen' }).click();
    await expect(page.locator('.flash')).toContainText('Wer angemeldet ist, bekommt eine Nachricht.');

    const told = async () =>
      (await sentMails()).filter(({ to, text }) => to.includes(second.email) && text.includes('verlegt')).length;
    await expect.poll(told, { timeout: 30_000 }).toBe(1);
    const all = await sentMails();
    expect(all.some(({ to, text }) => to.includes(second.email) && text.includes('Ein Platz ist frei geworden'))).toBe(
      true,
    );
    expect(all.some(({ to, text }) => to.includes(first.email) && text.includes('verlegt'))).toBe(false);
    await second.page.goto('/veranstaltungen/anmeldung/stand');
    await expect(second.page.locator('.summary-list')).toContainText(`21. Mai ${nextYear}`);
    await other?.close();
  },
);
