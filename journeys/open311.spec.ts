import { rm } from 'node:fs/promises';
import { expect, type Browser, type Page } from '@playwright/test';
import { demoAccounts, demoPassword } from '../src/demo/accounts.ts';
import { expectAccessible, expectNoSidewaysScroll, scriptless } from './support/accessible.ts';
import { test } from './support/journey.ts';
import { startProgram, stopProgram, temporaryDataFolder, type Program } from './support/start-program.ts';

test.describe.configure({ timeout: 300_000, mode: 'serial' });

type Place = { readonly program: Program; readonly dataDir: string };

async function start(): Promise<Place> {
  const dataDir = await temporaryDataFolder();
  const program = await startProgram({ dataDir, command: 'demo', env: { OUTGOING_PRIVATE: 'yes' } });
  return { program, dataDir };
}

const places: Place[] = [];

// Each of the two journeys asks the same two cities.
test.beforeAll(async () => {
  test.setTimeout(300_000);
  places.push(...(await Promise.all([start(), start()])));
});
test.afterAll(async () => {
  await Promise.all(places.map(({ program }) => stopProgram(program)));
  await Promise.all(places.map(({ dataDir }) => rm(dataDir, { recursive: true, force: true })));
});

async function pageOf(browser: Browser, { program }: Place, scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: program.address, javaScriptEnabled: scripts });
  if (!scripts) scriptless.add(context);
  const page = await context.newPage();
  // Not the session that other journeys share: each of the two programs knows its own.
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail').fill(demoAccounts.find(({ role }) => role === 'administrator')?.email ?? '');
  await page.getByLabel('Passwort', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL('**/verwaltung**');
  return page;
}

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

/** The administrator of a town lets the office's system in. */
async function makeKey(page: Page): Promise<string> {
  await page.goto('/verwaltung/schnittstelle');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.locator('#neuer-schluessel').getByRole('combobox').selectOption({ index: 1 });
  await button(page, 'Schlüssel anlegen').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Der neue Schlüssel' })).toBeVisible();
  await expectAccessible(page);
  return page.locator('code.typed-address').innerText();
}

async function aimAt(page: Page, endpoint: string, key: string): Promise<void> {
  await page.goto('/verwaltung/schnittstelle/ziele/sangerhausen');
  await page.getByLabel('Adresse der Schnittstelle').fill(endpoint);
  await page.getByLabel('Schlüssel (api_key)').fill(key);
  await page.getByLabel(/^Dienst \(service_code\)/u).fill('structural');
  await expectAccessible(page);
  await button(page, 'Speichern').click();
  await expect(page.getByRole('status')).toContainText('Das Ziel ist gespeichert.');
}

async function takeDown(page: Page): Promise<string> {
  await page.goto('/verwaltung/barrieren/neu');
  await page.getByRole('radio', { name: 'Telefon' }).check();
  await page.getByLabel('In den Worten der Person').fill('Der Bordstein am Markt ist zu hoch.');
  await page.getByLabel('Ort oder Gemeinde').fill('Sangerhausen');
  await button(page, 'Meldung aufnehmen').click();
  const heading = page.getByRole('heading', { level: 1, name: /^Aufgenommen: Barriere \d+$/u });
  await expect(heading).toBeVisible();
  return /\d+/u.exec(await heading.innerText())?.[0] ?? '';
}

async function accept(page: Page, number: string): Promise<void> {
  await page.goto(`/verwaltung/barrieren/${number}/stand?nach=accepted`);
  await page.locator('#stand button').first().click();
  await expect(page.getByRole('status')).toContainText('Der neue Stand gilt');
}

async function publish(page: Page, number: string): Promise<void> {
  await page.goto(`/verwaltung/barrieren/${number}/text`);
  await page.getByLabel('Titel', { exact: true }).fill('Hoher Bordstein am Markt');
  await page.getByLabel('Text', { exact: true }).fill('Der Bordstein ist 12 cm hoch.');
  await button(page, 'Text speichern').click();
  await button(page, 'Veröffentlichen').click();
  await expect(page.getByRole('status')).toContainText('jetzt öffentlich');
}

for (const scripts of [true, false]) {
  test(`a question goes into the system of a town and its state comes back, ${scripts ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    const [office, town] = places;
    if (!office || !town) throw new Error('two cities are needed');
    const there = await pageOf(browser, town, scripts);
    const here = await pageOf(browser, office, scripts);
    const key = await makeKey(there);
    await aimAt(here, `${town.program.address}/open311/v2`, key);

    const number = await takeDown(here);
    await accept(here, number);
    await publish(here, number);
    const question = `/verwaltung/barrieren/${number}/weiterleiten`;
    await here.goto(question);
    await here.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('rathaus@stadt.example');
    await here.getByLabel('In das System der Stelle senden (Open311)').check();
    await button(here, 'Vorschau').click();
    await button(here, 'Jetzt senden').click();
    await expect
      .poll(async () => (await here.goto(question), here.locator('section[aria-labelledby="system"]').innerText()), {
        timeout: 60_000,
      })
      .toMatch(/Nummer dort: \d+/u);
    await expectAccessible(here);
    const numberThere =
      /Nummer dort: (\d+)/u.exec(await here.locator('section[aria-labelledby="system"]').innerText())?.[1] ?? '';

    await accept(there, numberThere);
    await there.goto(`/verwaltung/barrieren/${numberThere}/stand?nach=resolved`);
    await there.locator('main input[type="radio"][value="solved"]').check();
    await there.locator('#stand button').first().click();
    await expect(there.getByRole('status')).toContainText('Der neue Stand gilt');

    await here.goto(question);
    await button(here, 'Jetzt dort nachsehen').click();
    await expect
      .poll(async () => (await here.goto(`/barrieren/${number}`), here.getByRole('main').innerText()), {
        timeout: 60_000,
      })
      .toContain('hat die Meldung im eigenen System abgeschlossen');
    await expectAccessible(here);
    await here.goto(question);
    await expect(here.getByText('Dort abgeschlossen: bitte die Antwort eintragen')).toBeVisible();
    await here.context().close();
    await there.context().close();
  });
}
