import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { withOtherBrowser } from './support/handled-barrier.ts';
import { expect, journey, test } from './support/journey.ts';
import { press, tabTo } from './support/keyboard.ts';
import { sentMails } from './support/mails.ts';
import { signIn } from './support/sign-in.ts';

// All of them take questions of the one running round: one after the other, so that none takes another's.
test.describe.configure({ mode: 'default' });

async function openRunningRound(page: Page): Promise<void> {
  await page.goto('/verwaltung/abfragen');
  await page
    .getByRole('row', { name: /Läuft/u })
    .first()
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Stand der Abfrage' })).toBeVisible();
}

/** Opens the running round of the demonstration and, in it, a question that still waits for its body. */
async function openWaitingQuestion(page: Page, address: string, place: number): Promise<string> {
  await openRunningRound(page);
  await page
    .getByRole('row', { name: /Wartet auf Antwort/u })
    .nth(place)
    .getByRole('link')
    .first()
    .click();
  const heading = page.getByRole('heading', { level: 1, name: /^Frage zu Maßnahme \d+$/u });
  await expect(heading).toBeVisible();
  const number = /\d+/u.exec(await heading.innerText())?.[0] ?? '';
  await page.getByText('Noch einmal senden, oder an eine andere Adresse').click();
  await page.locator('#resendEmail').fill(address);
  await page.getByRole('button', { name: 'Neuen Link senden' }).click();
  await expect(page.getByRole('status')).toContainText('Ein neuer Link ist gesendet');
  return number;
}

/** The link to the question about a measure, in a mail to an address; links of earlier years have ended. */
async function linkSentTo(page: Page, address: string, number: string, subject = /./u): Promise<string> {
  let found = '';
  await expect
    .poll(
      async () => {
        const texts = (await sentMails())
          .filter((mail) => mail.to === address && subject.test(mail.subject))
          .map(({ text }) => text.split(`Maßnahme ${number}: `)[1] ?? '');
        for (const text of texts) {
          const link = /\/antwort\/massnahme\/[\w-]+/u.exec(text)?.[0];
          if (link !== undefined && (await page.request.get(link)).ok()) found = link;
        }
        return found;
      },
      { timeout: 30_000 },
    )
    .not.toBe('');
  return found;
}

journey(
  'a body says in one sentence how far a measure is, and everybody reads it',
  async ({ page, context, scripts }) => {
    await signIn(page, 'participationManager');
    const address = `stand-${Date.now()}${scripts ? '' : '-ohne'}@stadt.example`;
    const number = await openWaitingQuestion(page, address, scripts ? 0 : 1);
    const question = page.url().replace(/\?.*/u, '');
    await expectAccessible(page);
    const link = await linkSentTo(page, address, number);
    const sentence = `Die Arbeiten haben begonnen (${address.split('@')[0]}).`;

    await withOtherBrowser(context.browser(), scripts, async (officer) => {
      await officer.setViewportSize({ width: 320, height: 800 });
      await officer.goto(link);
      await expect(officer.getByRole('heading', { level: 1, name: `Wie weit ist Maßnahme ${number}?` })).toBeVisible();
      await expectNoSidewaysScroll(officer);
      await officer.getByLabel('Was ist der Stand?').fill('');
      await officer.getByRole('button', { name: 'Antwort senden' }).click();
      await expect(officer.getByRole('link', { name: 'Bitte schreiben Sie einen Satz zum Stand.' })).toBeVisible();
      await expectAccessible(officer);
      await officer.getByRole('radio', { name: 'Begonnen', exact: true }).check();
      await officer.getByLabel('Was ist der Stand?').fill(sentence);
      await officer.getByRole('button', { name: 'Antwort senden' }).click();
      await expect(officer.getByRole('heading', { level: 1, name: 'Danke für Ihre Antwort' })).toBeVisible();
      await expectAccessible(officer);
    });

    await page.goto(question);
    await expect(page.getByLabel('Text für alle')).toHaveValue(sentence);
    await page.getByRole('button', { name: 'Annehmen und veröffentlichen' }).click();
    await expect(page.getByRole('status')).toContainText('angenommen und veröffentlicht');
    await page.goto(`/massnahmen/${number}`);
    await expect(page.getByRole('main')).toContainText(sentence);
  },
);

journey('a body that is not the right one names another', async ({ page, context, scripts }) => {
  await signIn(page, 'participationManager');
  const address = `nicht-wir-${Date.now()}${scripts ? '' : '-ohne'}@stadt.example`;
  const number = await openWaitingQuestion(page, address, scripts ? 2 : 3);
  const question = page.url().replace(/\?.*/u, '');
  const link = await linkSentTo(page, address, number);

  await withOtherBrowser(context.browser(), scripts, async (officer) => {
    await officer.goto(link);
    await officer.getByRole('radio', { name: 'Nicht wir, fragen Sie …' }).check();
    await officer.getByLabel('Wen sollen wir fragen?').selectOption({ index: 1 });
    await officer.getByRole('button', { name: 'Antwort senden' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: 'Danke für Ihre Antwort' })).toBeVisible();
  });

  await page.goto(question);
  await expect(page.locator('#body')).not.toHaveValue('');
  await expectAccessible(page);
  await page.locator('#email').fill(`andere-${address}`);
  await page.getByRole('button', { name: 'Andere Stelle fragen' }).click();
  await expect(page.getByRole('status')).toContainText('Die andere Stelle ist gefragt');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Wir fragen jetzt eine andere Stelle' })).toBeVisible();
});

journey('a body that has been silent answers from its reminder', async ({ page, context, scripts }) => {
  await signIn(page, 'participationManager');
  await openRunningRound(page);
  const silent = page.getByRole('row', { name: /Überfällig: Wartet auf Antwort/u }).filter({ hasText: '@' });
  // The other journeys ask anew from the top, and the walk over every page takes the last one.
  const row = silent.nth(-2);
  const contact = /\S+@\S+/u.exec(await row.innerText())?.[0] ?? '';
  await row.getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText('Erinnert am');
  const number = /\d+/u.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? '';
  const link = await linkSentTo(page, contact, number, /^Frist vorbei: /u);

  await withOtherBrowser(context.browser(), scripts, async (officer) => {
    await officer.goto(link);
    await expect(officer.getByRole('heading', { level: 1, name: `Wie weit ist Maßnahme ${number}?` })).toBeVisible();
    await officer.getByRole('radio', { name: 'Begonnen', exact: true }).focus();
    await officer.keyboard.press('Space');
    await tabTo(officer, officer.getByLabel('Was ist der Stand?'));
    await officer.keyboard.press('ControlOrMeta+A');
    await officer.keyboard.type('Wir haben angefangen und bitten um Nachsicht.');
    await press(officer, officer.getByRole('button', { name: 'Antwort senden' }));
    await expect(officer.getByRole('heading', { level: 1, name: 'Danke für Ihre Antwort' })).toBeVisible();
  });

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: `Antwort zu Maßnahme ${number}` })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Wir haben angefangen und bitten um Nachsicht.');
});
