import { rm } from 'node:fs/promises';
import { isAsked, keepResult } from './support/a11y-results.ts';
import { localized } from '../src/platform/i18n/locale.ts';
import { expect, test } from './support/journey.ts';
import { axeFindings, everyRule } from './support/modes/axe-findings.ts';
import { tooWide } from './support/modes/layout.ts';
import { allLanguages, shownAs } from './support/modes/mode.ts';
import { outlineFindings } from './support/modes/outline.ts';
import { pageModes } from './support/modes/page-modes.ts';
import { setUpAccount } from './support/set-up-account.ts';
import { freePort, setUpPathOf, startProgram, stopProgram, temporaryDataFolder } from './support/start-program.ts';
import { routes } from './support/walk.ts';

const isStaff = (path: string) => path.startsWith('/verwaltung');

test('on the first day, with nothing in it, every page is accessible', async ({ browser }) => {
  test.setTimeout(900_000);
  const [dataDir, port] = [await temporaryDataFolder(), await freePort()];
  const program = await startProgram({ dataDir, port, env: { BASE_URL: `http://localhost:${port}` } });
  const page = await browser.newPage({ baseURL: program.address, reducedMotion: 'reduce' });
  const languages = isAsked('empty') ? allLanguages : (['de'] as const);
  const paths = routes.map(({ path }) => path).filter((path) => !path.includes(':'));
  const looked = new Set<string>();
  const findings: string[] = [];
  const lookAt = async (address: string) => {
    const response = await page.goto(address).catch(() => null);
    const isPage = response?.headers()['content-type']?.startsWith('text/html') === true;
    if (!isPage || new URL(page.url()).pathname !== address) return;
    looked.add(address);
    const narrow = { window: { width: 320, height: 800 } };
    const found = [
      ...(await shownAs(page, {}, () => axeFindings(page, everyRule))),
      ...(await outlineFindings(page)),
      ...(await shownAs(page, narrow, () => tooWide(page))),
    ];
    findings.push(...found.map((finding) => `${address}: ${finding}`));
  };
  try {
    for (const language of languages) {
      for (const path of paths.filter((one) => !isStaff(one))) await lookAt(localized(language, path));
    }
    const setUp = await setUpPathOf(program);
    for (const language of languages) await lookAt(localized(language, setUp));
    const { email, password } = await setUpAccount(page, program);
    for (const path of paths.filter(isStaff)) await lookAt(path);
    // The demonstration asks for no second factor, so this page is looked at here in every way.
    await page.context().clearCookies();
    await page.goto('/anmelden');
    await page.getByLabel('E-Mail').fill(email);
    await page.getByLabel('Passwort', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.waitForURL('**/anmelden/zweiter-faktor');
    for (const language of languages) {
      await lookAt(localized(language, '/anmelden/zweiter-faktor'));
      for (const { look } of pageModes) findings.push(...(await look(page)));
    }
  } finally {
    await page.close();
    await stopProgram(program);
    await rm(dataDir, { recursive: true, force: true });
  }
  expect(looked.size).toBeGreaterThan(40);
  if (isAsked('empty'))
    await keepResult({
      mode: 'empty',
      checks: 'a program with nothing in it: axe, outline, 320 px, on every page that needs no record',
      what: 'everybody and the administrator',
      looked: looked.size,
      findings,
    });
  expect(findings).toEqual([]);
});
