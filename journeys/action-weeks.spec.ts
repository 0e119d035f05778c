import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { withOtherBrowser } from './support/handled-barrier.ts';
import { expect, journey, test } from './support/journey.ts';
import { sentMails } from './support/mails.ts';
import { signIn } from './support/sign-in.ts';

test.describe.configure({ mode: 'default' });

/** The newest link of a kind in a mail to an address. */
async function linkTo(address: string, part: string): Promise<string> {
  const links = async () =>
    (await sentMails())
      .filter(({ to }) => to === address)
      .flatMap(({ text }) =>
        [...text.matchAll(new RegExp(`/aktionswochen/${part}/[\\w-]+`, 'gu'))].map(([link]) => link),
      );
  await expect.poll(async () => (await links()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  return (await links()).at(-1) ?? '';
}

async function fillDate(page: Page, name: string, year: number, month: number, day: number): Promise<void> {
  await page.locator(`[name="${name}-day"]`).fill(String(day));
  await page.locator(`[name="${name}-month"]`).fill(String(month));
  await page.locator(`[name="${name}-year"]`).fill(String(year));
}

/** The office begins the edition of a year and opens its call. */
async function openCall(page: Page, year: number): Promise<string> {
  await page.goto('/verwaltung/aktionswochen/neu');
  await page.locator('[name="year"]').fill(String(year));
  await fillDate(page, 'periodFrom', year, 4, 25);
  await fillDate(page, 'periodTo', year, 5, 10);
  await fillDate(page, 'callUntil', year, 3, 15);
  await page.locator('[name="motto"]').fill(`Mittendrin ${year}`);
  await page.locator('[name="call"]').fill('Machen Sie mit.');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('button', { name: 'Aufruf öffnen' }).click();
  await expect(page.getByRole('status')).toContainText('Der Stand ist geändert');
  return `/verwaltung/aktionswochen/${year}`;
}

async function fillItem(page: Page, year: number): Promise<void> {
  await page.locator('[name="what"]').fill('Wir spielen zusammen, mit Regeln für alle.');
  await fillDate(page, 'd1', year, 5, 3);
  await page.locator('[name="d1-from"]').fill('15');
  await page.locator('[name="d1-to"]').fill('17.30 Uhr');
  await page.locator('[name="placeText"]').fill('Turnhalle am See\n06526 Sangerhausen');
  await page.locator('[name="contactTelephone"]').fill('030 23125-320');
  await page.locator('[name="access-stepFree"][value="yes"]').check();
  await page.getByRole('radio', { name: 'Ja, sie steht im Programm' }).check();
}

journey(
  'a partner is invited, hands in, reads the programme, tells how it was, and does it again in another year',
  async ({ page, context, scripts }) => {
    test.slow();
    const year = (scripts ? 2040 : 2070) + 2 * Math.floor(Math.random() * 14);
    const address = `spiel-${Date.now()}@partner.example`;
    const title = `Spiele für alle ${year}`;

    await signIn(page, 'participationManager');
    const edition = await openCall(page, year);
    await page.goto(`${edition}/partner`);
    await page.locator('#partner [name="organisation"]').fill('Spielkreis am See');
    await page.locator('#partner [name="name"]').fill('Rosa Beispiel');
    await page.locator('#partner [name="email"]').fill(address);
    await page.getByRole('button', { name: 'Einladung senden' }).click();
    await expect(page.getByRole('status')).toContainText('Die Einladung ist auf dem Weg');
    const link = await linkTo(address, 'mitmachen');

    // Begins, and breaks off with half a form.
    await withOtherBrowser(context.browser(), scripts, async (partner) => {
      await partner.setViewportSize({ width: 320, height: 800 });
      await partner.goto(link);
      await expectAccessible(partner);
      await partner.getByRole('button', { name: 'Neue Aktion beginnen' }).click();
      await partner.locator('[name="title"]').fill(title);
      await partner.getByRole('button', { name: 'Speichern und später weitermachen' }).click();
      await expect(partner.getByRole('status')).toContainText('noch nicht eingereicht');
      await expectNoSidewaysScroll(partner);
    });

    // Goes on at another machine, forgets something, hands in.
    await withOtherBrowser(context.browser(), scripts, async (partner) => {
      await partner.goto(link);
      await partner.getByRole('link', { name: title }).click();
      await partner.getByRole('button', { name: 'Jetzt einreichen' }).click();
      await expect(partner.getByRole('link', { name: 'Bitte schreiben Sie, was passiert.' })).toBeVisible();
      await expectAccessible(partner);
      await fillItem(partner, year);
      await partner.getByRole('button', { name: 'Jetzt einreichen' }).click();
      await expect(partner.getByRole('status')).toContainText('Eingereicht');
    });

    await page.goto(edition);
    await page.getByRole('link', { name: title }).click();
    const item = new URL(page.url()).pathname;
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Annehmen' }).click();
    await expect(page.getByRole('status')).toContainText('angenommen');
    await page.goto(edition);
    await page.getByRole('button', { name: 'Aufruf schließen, Prüfung beginnen' }).click();
    await page.getByRole('button', { name: 'Programm veröffentlichen' }).click();
    await expect(page.getByRole('status')).toContainText('Der Stand ist geändert');

    await withOtherBrowser(context.browser(), scripts, async (visitor) => {
      await visitor.goto(`/aktionswochen/${year}`);
      await expect(visitor.getByRole('heading', { level: 1, name: `Mittendrin ${year}` })).toBeVisible();
      await visitor.getByLabel('stufenlos').check();
      await visitor.getByRole('button', { name: 'Filter anwenden' }).click();
      await expectAccessible(visitor);
      await visitor.getByRole('link', { name: title }).click();
      await expect(visitor.getByRole('link', { name: `Aktionswochen ${year}` })).toBeVisible();
      expect((await visitor.request.get(`/aktionswochen/${year}.pdf`)).ok()).toBe(true);
    });

    await page.goto(item);
    await page.getByRole('button', { name: 'Jetzt um den Nachbericht bitten' }).click();
    const report = await linkTo(address, 'nachbericht');
    await withOtherBrowser(context.browser(), scripts, async (partner) => {
      await partner.goto(report);
      await partner.getByRole('button', { name: 'Nachbericht senden' }).click();
      await expect(partner.getByRole('link', { name: 'Bitte sagen Sie, ob Sie gezählt haben.' })).toBeVisible();
      await partner.getByRole('radio', { name: 'Ja, ungefähr oder genau' }).check();
      await partner.locator('[name="participants"]').fill('24');
      await partner.locator('[name="wentWell"]').fill('Alle haben gelacht.');
      await partner.getByRole('button', { name: 'Nachbericht senden' }).click();
      await expect(partner.getByRole('heading', { name: 'Vielen Dank' })).toBeVisible();
      await expectAccessible(partner);
    });
    await page.goto(`${edition}/bericht`);
    await expect(page.getByRole('main')).toContainText('Alle haben gelacht.');

    // Another year: the same again, without typing it again.
    const later = await openCall(page, year + 1);
    await page.goto(`${later}/partner`);
    await page
      .getByRole('row', { name: new RegExp(address, 'u') })
      .getByRole('button')
      .click();
    await expect(page.getByRole('status')).toContainText('Die Einladung ist auf dem Weg');
    await expect
      .poll(
        async () =>
          (await sentMails()).filter(({ to, text }) => to === address && text.includes(`Mittendrin ${year + 1}`))
            .length,
        {
          timeout: 30_000,
        },
      )
      .toBe(1);
    const mail = (await sentMails()).find(({ to, text }) => to === address && text.includes(`Mittendrin ${year + 1}`));
    const again = /\/aktionswochen\/mitmachen\/[\w-]+/u.exec(mail?.text ?? '')?.[0] ?? '';
    await withOtherBrowser(context.browser(), scripts, async (partner) => {
      await partner.goto(again);
      await partner.getByRole('button', { name: `„${title}“ übernehmen` }).click();
      await expect(partner.locator('[name="title"]')).toHaveValue(title);
      await fillDate(partner, 'd1', year + 1, 5, 4);
      await partner.locator('[name="d1-from"]').fill('15:00');
      await partner.locator('[name="d1-to"]').fill('17:00');
      await partner.getByRole('button', { name: 'Jetzt einreichen' }).click();
      await expect(partner.getByRole('status')).toContainText('Eingereicht');
    });
  },
);
