import { rm } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { demoAccounts, demoPassword } from '../src/demo/accounts.ts';
import { expect, test } from './support/journey.ts';
import { noteBegin, takeTime } from './support/pace.ts';
import { freePort, startProgram, stopProgram, temporaryDataFolder, type Program } from './support/start-program.ts';

test.describe.configure({ timeout: 300_000, mode: 'serial' });

const absences = '/verwaltung/abwesenheiten';
const [jana = '', mehmet = '', katrin = ''] = demoAccounts.map(({ name }) => name);
const given: { program?: Program; dataDir?: string } = {};

// Closing the office would be seen by every other journey, so this one has a program of its own.
test.beforeAll(async () => {
  test.setTimeout(300_000);
  const port = await freePort();
  given.dataDir = await temporaryDataFolder();
  const env = { TRUST_PROXY: 'yes', BASE_URL: `http://localhost:${port}` };
  given.program = await startProgram({ dataDir: given.dataDir, port, command: 'demo', env });
});
test.afterAll(async () => {
  if (given.program) await stopProgram(given.program);
  if (given.dataDir) await rm(given.dataDir, { recursive: true, force: true });
});

async function signedIn(browser: Browser, name: string, scripts: boolean): Promise<Page> {
  const account = demoAccounts.find((one) => one.name === name);
  const context = await browser.newContext({ baseURL: given.program?.address ?? '', javaScriptEnabled: scripts });
  const page = await context.newPage();
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail').fill(account?.email ?? '');
  await page.getByLabel('Passwort', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL('**/verwaltung**');
  return page;
}

async function fillDay(page: Page, legend: string, day: Date): Promise<void> {
  const group = page.getByRole('group', { name: legend });
  await group.getByLabel('Tag').fill(String(day.getDate()));
  await group.getByLabel('Monat').fill(String(day.getMonth() + 1));
  await group.getByLabel('Jahr').fill(String(day.getFullYear()));
}

async function goAway(page: Page, deputy?: string): Promise<string> {
  const today = new Date();
  const last = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 6);
  await page.goto(absences);
  await fillDay(page, 'Erster Tag', today);
  await fillDay(page, 'Letzter Tag', last);
  if (deputy !== undefined) await page.getByLabel('Vertretung').selectOption({ label: deputy });
  await page.getByRole('button', { name: 'Eintragen', exact: true }).click();
  await expect(page.getByText('Eingetragen. Zugesagte Fristen sind angepasst.')).toBeVisible();
  return new Intl.DateTimeFormat('de-DE', { dateStyle: 'long' }).format(last);
}

for (const scripts of [true, false]) {
  test(`both are away, reporters are told, a deputy steps in, ${scripts ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    const first = await signedIn(browser, jana, scripts);
    const second = await signedIn(browser, mehmet, scripts);
    const until = await goAway(first, katrin);
    await goAway(second);

    const context = await browser.newContext({ baseURL: given.program?.address ?? '', javaScriptEnabled: scripts });
    const reporter = await context.newPage();
    const closed = `Unser Büro ist bis ${until} geschlossen`;
    for (const path of ['/', '/kontakt']) {
      await reporter.goto(path);
      await expect(reporter.getByText(closed)).toBeVisible();
    }
    await reporter.goto('/barrieren/melden');
    await reporter.getByRole('button', { name: 'Meldung beginnen' }).click();
    noteBegin(reporter);
    await reporter.goto('/barrieren/melden/problem');
    await reporter.getByLabel('Beschreiben Sie es mit Ihren Worten').fill('Die Tür der Bücherei ist zu schwer.');
    await reporter.getByRole('button', { name: 'Das genügt, weiter zum Absenden' }).click();
    await takeTime(reporter);
    await reporter.getByRole('button', { name: 'Meldung absenden' }).click();
    await expect(reporter.getByText(closed)).toBeVisible();
    await expect(reporter.getByText('Wir sehen Ihre Meldung spätestens am')).toBeVisible();

    const deputy = await signedIn(browser, katrin, scripts);
    await deputy.goto('/verwaltung');
    await expect(deputy.getByText(`Sie vertreten ${jana} bis ${until}`)).toBeVisible();
    await expect(deputy.getByRole('main').getByText('Frist naht', { exact: true })).toHaveCount(0);

    for (const page of [first, second]) {
      await page.goto(absences);
      const own = page.locator('#absences tbody tr').filter({ hasText: page === first ? jana : mehmet });
      await own.filter({ hasText: until }).getByRole('button').click();
      await expect(page.getByText('Beendet. Zugesagte Fristen sind angepasst.')).toBeVisible();
    }
    await reporter.goto('/kontakt');
    await expect(reporter.getByText(closed)).toHaveCount(0);
  });
}
