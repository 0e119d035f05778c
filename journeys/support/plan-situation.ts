import type { Page } from '@playwright/test';
import { drawPicture } from '../../src/demo/draw-picture.ts';

/** A measure of the demonstration with indicators, milestones and participation. */
const measure = 22;

/**
 * Somebody who cares for the plan brings it where certain pages show something: a draft, a measure
 * in it, a table that was read, a document.
 * @returns where those pages begin
 */
export async function preparePlan(page: Page): Promise<readonly string[]> {
  const draft = '/verwaltung/aktionsplan/3';
  await page.goto('/verwaltung/aktionsplan/neu');
  if (page.url().endsWith('/neu')) await page.locator('main form button').first().click();
  await page.waitForURL(`**${draft}*`);

  await page.goto('/verwaltung/massnahmen/neu?fassung=3');
  await page.locator('#massnahme [name="title"]').fill('Irrtümlich angelegt');
  await page.locator('#massnahme button[type="submit"]').last().click();
  await page.waitForURL(/\/massnahmen\/\d+\?/u);
  const mistake = new URL(page.url()).pathname;

  const table = await page.request.get(`${draft}/tabelle.csv`);
  await page.goto('/verwaltung/aktionsplan/einlesen');
  await page
    .locator('main input[type="file"]')
    .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: await table.body() });
  await page.locator('form#tabelle button').first().click();
  await page.waitForURL(/\/einlesen\/[\da-f-]{36}/u);
  const preview = new URL(page.url()).pathname;

  const file = `/verwaltung/massnahmen/${measure}`;
  await attachDocument(page);
  return [
    draft,
    `${draft}/handlungsfelder`,
    preview,
    `${mistake}/loeschen`,
    `${file}/messgroessen`,
    `${file}/meilensteine`,
    `${file}/beteiligung`,
    `${file}/dokumente`,
  ];
}

/** Adds a drawing to the measure and shows it to everybody. */
export async function attachDocument(page: Page): Promise<void> {
  await page.goto(`/verwaltung/massnahmen/${measure}/dokumente`);
  await page
    .locator('main input[type="file"]')
    .setInputFiles({ name: 'haltestelle.png', mimeType: 'image/png', buffer: await drawPicture('steps') });
  // Without a description nobody may be shown a document.
  await page.locator('main #description').fill('Drei Stufen an einer Haltestelle');
  await page.getByRole('button', { name: 'Dokument hinzufügen' }).click();
  await page.locator('main button[value="freigeben"]').last().click();
  await page.locator('main button[value="zurueckziehen"]').first().waitFor();
}

/** A question of the running round that nobody has answered. */
export async function waitingQuestion(page: Page): Promise<string> {
  await page.goto('/verwaltung/abfragen');
  await page
    .getByRole('row', { name: /Läuft/u })
    .first()
    .getByRole('link')
    .first()
    .click();
  const row = page.getByRole('row', { name: /Wartet auf Antwort/u }).last();
  return (await row.getByRole('link').first().getAttribute('href')) ?? '';
}
