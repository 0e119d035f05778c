import { expect, type Page } from '@playwright/test';
import { TOTP, URI } from 'otpauth';
import { setUpPathOf, type Program } from './start-program.ts';

const account = { email: 'erika@teilhabe.example', password: 'pferd batterie heftklammer' };

/** The first administrator of a program with nothing in it, with a second factor; signed in afterwards. */
export async function setUpAccount(page: Page, program: Program): Promise<typeof account> {
  await page.goto(await setUpPathOf(program));
  await page.getByLabel('Vor- und Nachname').fill('Erika Muster');
  await page.getByLabel('E-Mail-Adresse').fill(account.email);
  await page.getByLabel('Neues Passwort').fill(account.password);
  await page.getByRole('main').getByRole('button', { name: 'Konto anlegen', exact: true }).click();
  await page.waitForURL('**/zweiter-faktor');
  await page.locator('form[action$="/beginnen"] button').click();
  const key = URI.parse((await page.locator('a[href^="otpauth:"]').getAttribute('href')) ?? '');
  if (!(key instanceof TOTP)) throw new Error('the page shows no key for a code app');
  await page.locator('main input[name="code"]').fill(key.generate());
  await page.locator('main form:has(input[name="code"]) button').click();
  await expect(page.locator('main li code')).toHaveCount(10);
  return account;
}
