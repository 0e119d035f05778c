import type { BrowserContext, Page } from '@playwright/test';
import { demoAccounts, demoPassword } from '../../src/demo/accounts.ts';
import type { Role } from '../../src/platform/permission.ts';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** One session a role and worker: signing in anew for every journey would only repeat the journey of signing in. */
const sessions = new Map<Role, Cookies>();

/** Signs somebody of a role of the demo stock in. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const known = sessions.get(role);
  if (known) return page.context().addCookies(known);
  const account = demoAccounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`the demo stock has no ${role}`);
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail').fill(account.email);
  await page.getByLabel('Passwort', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL('**/verwaltung**');
  sessions.set(role, await page.context().cookies());
}
