import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { withOtherBrowser } from './support/handled-barrier.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

/** Opens the running round of the demonstration and, in it, a question that still waits for its body. */
async function openWaitingQuestion(page: Page, address: string, place: number): Promise<string> {
  await page.goto('/verwaltung/abfragen');
  await page
    .getByRole('row', { name: /Läuft/u })
    .first()
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Stand der Abfrage' })).toBeVisible();
  // Journeys run side by side: each takes a question of its own.
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

/** The link in the mail to an address; mails of the demonstration lie as files. */
async function linkSentTo(address: string): Promise<string> {
  const folder = join(process.env['JOURNEY_DATA_DIR'] ?? '', 'mails');
  let found = '';
  await expect
    .poll(
      async () => {
        for (const name of (await readdir(folder)).filter((file) => file.endsWith('.eml'))) {
          // A long line is cut softly in a mail.
          const mail = (await readFile(join(folder, name), 'utf8')).replaceAll(/=\r?\n/gu, '');
          if (mail.includes(`To: ${address}`)) found = /\/antwort\/massnahme\/[\w-]+/u.exec(mail)?.[0] ?? '';
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
    const link = await linkSentTo(address);
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
  await openWaitingQuestion(page, address, scripts ? 2 : 3);
  const question = page.url().replace(/\?.*/u, '');
  const link = await linkSentTo(address);

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
