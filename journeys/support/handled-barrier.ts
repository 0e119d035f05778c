import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { scriptless } from './accessible.ts';
import { signIn } from './sign-in.ts';

export type TakenDown = { readonly number: string; readonly code: string };

/** A participation manager takes down what somebody says on the telephone. */
export async function takeDown(page: Page, problem: string): Promise<TakenDown> {
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/barrieren/neu');
  await page.getByRole('radio', { name: 'Telefon' }).check();
  await page.getByLabel('In den Worten der Person').fill(problem);
  await page.getByLabel('Ort oder Gemeinde').fill('Sangerhausen');
  await page.getByRole('main').getByRole('button', { name: 'Meldung aufnehmen' }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^Aufgenommen: Barriere \d+$/u });
  await expect(heading).toBeVisible();
  const number = /\d+/u.exec(await heading.innerText())?.[0] ?? '';
  return { number, code: (await page.locator('.code-value').innerText()).trim() };
}

/** Whoever handles the barrier says that it is one, and asks a body about it by mail. */
export async function acceptAndAsk(page: Page, number: string, email: string): Promise<void> {
  await page.goto(`/verwaltung/barrieren/${number}/stand?nach=accepted`);
  await page.locator('#stand button').first().click();
  await expect(page.getByRole('status')).toContainText('Der neue Stand gilt');
  await page.goto(`/verwaltung/barrieren/${number}/weiterleiten`);
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
  await page.getByRole('button', { name: 'Vorschau' }).click();
  await expect(page.getByText('Es ist noch nichts gesendet.')).toBeVisible();
  await page.getByRole('button', { name: 'Jetzt senden' }).click();
  await expect(page.getByText('Die Frage ist gesendet.')).toBeVisible();
}

/** The link in the mail that a body has got about a barrier; mails of the demonstration lie as files. */
export async function answerPathFor(number: string): Promise<string> {
  const folder = join(process.env['JOURNEY_DATA_DIR'] ?? '', 'mails');
  let found = '';
  await expect
    .poll(
      async () => {
        for (const name of (await readdir(folder)).filter((file) => file.endsWith('.eml'))) {
          // A long line is cut softly in a mail.
          const mail = (await readFile(join(folder, name), 'utf8')).replaceAll(/=\r?\n/gu, '');
          if (mail.includes(`Subject: Bitte um Antwort: Barriere ${number}`))
            found = /\/antwort\/[\w-]+/u.exec(mail)?.[0] ?? '';
        }
        return found;
      },
      { timeout: 30_000 },
    )
    .not.toBe('');
  return found;
}

/** Somebody else with a browser of their own: an officer, or the person who reported. */
export async function withOtherBrowser(
  browser: Browser | null,
  scripts: boolean,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  if (!browser) throw new Error('the page has no browser');
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    baseURL: process.env['JOURNEY_ADDRESS'] ?? '',
  });
  if (!scripts) scriptless.add(context);
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens the status of a report with its code, as it was read out. */
export async function openWithCode(page: Page, code: string): Promise<void> {
  await page.goto('/meldung');
  await page.getByLabel('Ihr Code').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Meldung ansehen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stand Ihrer Meldung' })).toBeVisible();
}
