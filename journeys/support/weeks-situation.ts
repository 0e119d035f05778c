import { expect, type Locator, type Page } from '@playwright/test';
import { sentMails } from './mails.ts';
import { signIn } from './sign-in.ts';

async function links(pattern: RegExp): Promise<readonly string[]> {
  return (await sentMails()).flatMap(({ text }) => pattern.exec(text)?.[0] ?? []);
}

/** The links that partners of the action weeks get: to confirm their address, to hand in and to tell how it was. */
export async function partnerLinks(page: Page): Promise<readonly string[]> {
  // The links to tell how it was have ended with their edition; it is opened once more for them.
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/aktionswochen');
  const finished = page.getByRole('row', { name: /Abgeschlossen/u }).getByRole('link');
  if ((await finished.count()) > 0) {
    await finished.first().click();
    await page.getByRole('button', { name: 'Nachberichte einholen' }).click();
  }
  await page.context().clearCookies();
  await page.goto('/aktionswochen');
  const asking = page.locator('#link-anfordern');
  await asking.locator('input[name="organisation"]').fill('Spielkreis (Beispiel)');
  await asking.locator('input[name="name"]').fill('Rosa Beispiel');
  await asking.locator('input[name="email"]').fill(`neu-${Date.now()}@partner.example`);
  await asking.getByRole('button', { name: 'Link anfordern' }).click();
  await page.waitForURL('**/fast-fertig');
  const confirming = /\/aktionswochen\/bestaetigen\/[\w-]+/u;
  await expect.poll(async () => (await links(confirming)).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const reports = await links(/\/aktionswochen\/nachbericht\/[\w-]+/u);
  return [
    ...(await links(confirming)),
    ...reports.slice(0, 1).flatMap((link) => [link, `${link}/bilder`]),
    ...(await links(/\/aktionswochen\/mitmachen\/[\w-]+/u)),
  ];
}

const hrefsOf = (found: Locator): Promise<readonly string[]> =>
  found.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** The first link that some of these pages have. */
async function firstLink(page: Page, paths: readonly string[], linkIn: () => Locator): Promise<string> {
  for (const path of paths) {
    await page.goto(path);
    const [found] = await hrefsOf(linkIn());
    if (found !== undefined) return found;
  }
  throw new Error(`no such link on ${paths.join(', ')}`);
}

/**
 * Pages of the office about weeks that are not over, to which few pages lead: an action that was accepted, and one that the office may write for
 * a partner. Other journeys begin weeks of their own beside them.
 */
export async function officeItems(page: Page): Promise<readonly string[]> {
  await page.goto('/verwaltung/aktionswochen');
  const running = await hrefsOf(page.getByRole('row').filter({ hasNotText: 'Abgeschlossen' }).getByRole('link'));
  const accepted = await firstLink(page, running, () =>
    page.getByRole('row', { name: /Angenommen/u }).getByRole('link'),
  );
  const partners: string[] = [];
  for (const edition of running) {
    await page.goto(`${edition}/partner`);
    partners.push(...(await hrefsOf(page.locator('main a[href*="/partner/"]'))));
  }
  return [accepted, await firstLink(page, partners, () => page.getByRole('link', { name: /^Weiterschreiben/u }))];
}
