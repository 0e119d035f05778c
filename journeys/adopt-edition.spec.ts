import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, scriptless } from './support/accessible.ts';
import { expect, test } from './support/journey.ts';
import { setUpAccount } from './support/set-up-account.ts';
import { freePort, startProgram, stopProgram, temporaryDataFolder, type Program } from './support/start-program.ts';

// A plan is adopted once and for all: each of the two has a program of its own, and the demonstration keeps its plan.
test.describe.configure({ timeout: 240_000 });

for (const scripts of [true, false]) {
  test(`a manager writes a plan, adopts it, takes it further, and everybody compares ${scripts ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    const dataDir = await temporaryDataFolder();
    const port = await freePort();
    let program: Program | undefined;
    let context: BrowserContext | undefined;
    try {
      program = await startProgram({ dataDir, port, env: { BASE_URL: `http://localhost:${port}` } });
      context = await browser.newContext({ baseURL: program.address, javaScriptEnabled: scripts, locale: 'de-DE' });
      if (!scripts) scriptless.add(context);
      const page = await context.newPage();
      await setUpAccount(page, program);
      await writeFirstEdition(page);
      await adopt(page, 1, { reference: 'KT 1/1/2020', year: '2020' });
      await takeFurther(page);
      await adopt(page, 2, { reference: 'KT 7/2/2025', year: '2025' });
      await compare(page);
    } finally {
      await context?.close();
      if (program) await stopProgram(program);
      await rm(dataDir, { recursive: true, force: true });
    }
  });
}

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name }).first().click();

async function writeFirstEdition(page: Page): Promise<void> {
  await page.goto('/verwaltung/aktionsplan');
  await follow(page, 'Erste Fassung beginnen');
  await page.getByLabel('Titel des Plans').fill('Gemeinsam Vielfalt leben');
  await page.getByLabel('Gilt vom Jahr').fill('2020');
  await page.getByLabel('Gilt bis zum Jahr').fill('2019');
  await press(page, 'Fassung als Entwurf anlegen');
  await expect(page.getByRole('link', { name: 'Das letzte Jahr liegt vor dem ersten.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Gilt bis zum Jahr').fill('2024');
  await press(page, 'Fassung als Entwurf anlegen');
  await expectAccessible(page);

  await follow(page, 'Beschluss eintragen');
  await expect(page.getByRole('main')).toContainText('Vorher ist noch 1 Punkt zu klären');
  await expectAccessible(page);
  await follow(page, 'Handlungsfeld anlegen');
  await page.getByLabel('Titel des Handlungsfelds').fill('Mobilität');
  await expectAccessible(page);
  await press(page, 'Speichern');
  await follow(page, 'Neues Ziel');
  await page.locator('#title').fill('Alle kommen ans Ziel.');
  await expectAccessible(page);
  await press(page, 'Ziel speichern');
  await expect(page.getByRole('heading', { level: 3, name: 'Alle kommen ans Ziel.' })).toBeVisible();
  await expectAccessible(page);
  for (const title of ['Rampen bauen', 'Busse prüfen', 'Bahnhof umbauen']) await writeMeasure(page, 1, title);
}

async function writeMeasure(page: Page, edition: number, title: string): Promise<void> {
  await page.goto(`/verwaltung/massnahmen/neu?fassung=${edition}`);
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.locator('#text').fill('Die Gemeinden kümmern sich darum.');
  await page.locator('#goalId').selectOption({ index: 1 });
  await page.locator('main form:has(#goalId) button[type="submit"]').first().click();
  await page.waitForURL(/\/verwaltung\/massnahmen\/\d+/u);
}

async function adopt(page: Page, edition: number, { reference, year }: { reference: string; year: string }) {
  await page.goto(`/verwaltung/aktionsplan/${edition}/beschluss`);
  await page.getByLabel('Nummer des Beschlusses').fill(reference);
  await page.getByLabel('Beschlossen von').fill('Kreistag');
  await page.getByLabel('Tag', { exact: true }).fill('28');
  await page.getByLabel('Monat', { exact: true }).fill('10');
  await page.getByLabel('Jahr', { exact: true }).fill(year);
  await press(page, 'Beschluss eintragen und Fassung veröffentlichen');
  await expect(page.getByRole('status')).toContainText('Der Beschluss ist eingetragen');
  await expect(page.getByRole('main')).toContainText('Beschlossen, aber noch Vorschläge');
  await expectAccessible(page);
}

async function takeFurther(page: Page): Promise<void> {
  await page.goto('/verwaltung/aktionsplan');
  await follow(page, 'Neue Fassung beginnen');
  await press(page, 'Kopieren und Entwurf beginnen');
  await expect(page.getByRole('status')).toContainText('Der Entwurf ist begonnen');
  await page.goto('/verwaltung/massnahmen/1/bearbeiten?fassung=2');
  await page.locator('#text').fill('Die Städte und Gemeinden kümmern sich darum.');
  await page.locator('main form:has(#text) button[type="submit"]').first().click();
  await page.waitForURL(/erledigt=/u);
  await writeMeasure(page, 2, 'Schulungen anbieten');

  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/verwaltung/aktionsplan/2');
  await follow(page, 'Fortschreibung: Was wird aus den alten Maßnahmen?');
  await expectNoSidewaysScroll(page);
  const bus = page.getByRole('group', { name: '2 Busse prüfen' });
  await bus.getByRole('radio', { name: 'Nicht fortgeführt' }).check();
  await press(page, 'Speichern');
  await expect(page.getByRole('link', { name: /Maßnahme 2: Bitte geben Sie einen Grund an/u })).toBeVisible();
  await expect(bus.getByRole('radio', { name: 'Nicht fortgeführt' })).toBeChecked();
  await expectAccessible(page);
  await page.locator('#reason-2').fill('Das Land prüft die Busse selbst.');
  await page.locator('#easy-2').fill('Das Land macht es.');
  await press(page, 'Speichern und alle offenen nach Vorschlag entscheiden');
  await expect(page.getByRole('status')).toContainText('Die Fortschreibung ist gespeichert');
  await expect(page.getByRole('main')).toContainText('3 von 3 Maßnahmen sind entschieden');
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function compare(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/aktionsplan/fassungen');
  await expectAccessible(page);
  await follow(page, 'Mit Fassung 1 vergleichen');
  const ramps = page.locator('#massnahme-1');
  await expect(ramps).toContainText('Geändert fortgeführt');
  await expect(ramps.locator('ins')).toContainText('Städte und');
  await expect(page.locator('#massnahme-2')).toContainText('Das Land prüft die Busse selbst.');
  await expect(page.locator('#massnahme-3')).toContainText('Fortgeführt');
  await expect(page.locator('#massnahme-4')).toContainText('Neu');
  await expectAccessible(page);
  await page.getByLabel('Nur Geändertes zeigen').check();
  await page.getByRole('main').locator('form.filter-form button').click();
  await expect(page.locator('#massnahme-3')).toHaveCount(0);

  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('link', { name: 'Leicht verständlich' }).first().click();
  await expect(page.locator('#massnahme-2')).toContainText('Das Land macht es.');
  await expect(page.locator('#massnahme-3')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
