import { test as base } from '@playwright/test';
import { isAsked, keepResult } from './support/a11y-results.ts';
import { acceptAndAsk, answerPathFor, takeDown, withOtherBrowser } from './support/handled-barrier.ts';
import { expect, test } from './support/journey.ts';
import { noteBegin, takeTime } from './support/pace.ts';
import { transcriptOf } from './support/transcript.ts';

/** The main journeys as a screen reader reads them, compared with what a person has read through (`journeys/transcripts/`). */
base.afterEach(async ({}, { title, status, errors }) => {
  if (!isAsked('transcripts')) return;
  await keepResult({
    mode: 'transcripts',
    checks: 'the accessibility tree of main journeys, step by step, is as reviewed (journeys/transcripts)',
    what: title,
    looked: 1,
    findings: status === 'passed' ? [] : errors.map(({ message = '' }) => `${title}: ${message.slice(0, 300)}`),
  });
});

test('what is read to somebody who reports a barrier', async ({ page }) => {
  const read = transcriptOf(page);
  await page.goto('/barrieren/melden');
  await read.note('Anfang');
  await page.getByRole('button', { name: 'Meldung beginnen' }).click();
  await page.waitForURL('**/wo');
  noteBegin(page);
  await read.note('Wo ist die Barriere?');
  await page.goto('/barrieren/melden/problem');
  await page.getByRole('main').getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await read.note('Ein Fehler');
  await page.getByLabel('Beschreiben Sie es mit Ihren Worten').fill('Am Amt sind drei Stufen ohne Geländer.');
  await page.getByRole('button', { name: 'Das genügt, weiter zum Absenden' }).click();
  await page.waitForURL('**/pruefen');
  await read.note('Prüfen');
  await takeTime(page);
  await page.getByRole('button', { name: 'Meldung absenden' }).click();
  await page.waitForURL('**/danke');
  await read.note('Danke');
  await read.expectAsReviewed('report-a-barrier');
});

test('what is read to somebody who finds a barrier and reads about it', async ({ page }) => {
  const read = transcriptOf(page);
  await page.goto('/barrieren/1009');
  await read.note('Eine Barriere');
  await page.goto('/leicht/barrieren/1009');
  await read.note('Dieselbe in leicht verständlichen Worten');
  await read.expectAsReviewed('read-a-barrier');
});

test('what is read to an officer who answers by link', async ({ page, context }) => {
  const { number } = await takeDown(page, 'Der Bordstein am Markt ist zu hoch.');
  await acceptAndAsk(page, number, `vorlesen-${number}@stadt.example`);
  const path = await answerPathFor(number);
  await withOtherBrowser(context.browser(), true, async (officer) => {
    const read = transcriptOf(officer);
    await officer.goto(path);
    await read.note('Die Frage');
    await officer.getByRole('button', { name: 'Antwort senden' }).click();
    await expect(officer.locator('.error-summary')).toBeVisible();
    await read.note('Ein Fehler');
    await officer.getByRole('radio', { name: 'Wir kümmern uns' }).check();
    await officer.getByLabel('Was wird geschehen?').fill('Wir senken den Bordstein ab.');
    await officer.getByRole('button', { name: 'Antwort senden' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: 'Danke für Ihre Antwort' })).toBeVisible();
    await read.note('Danke');
    await read.expectAsReviewed('answer-by-link');
  });
});

test('what is read to somebody who orders the newsletter', async ({ page }) => {
  const read = transcriptOf(page);
  await page.goto('/newsletter');
  await read.note('Bestellen');
  await page.getByRole('button', { name: 'Rundbrief bestellen' }).click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await read.note('Ein Fehler');
  await page.getByRole('textbox', { name: 'Ihre E-Mail-Adresse' }).fill(`vorlesen-${Date.now()}@teilhabe.example`);
  await page.getByRole('button', { name: 'Rundbrief bestellen' }).click();
  await page.waitForURL('**/fast-fertig');
  await read.note('Fast fertig');
  await read.expectAsReviewed('order-the-newsletter');
});

test('what is read to somebody who searches and finds nothing', async ({ page }) => {
  const read = transcriptOf(page);
  await page.goto('/suche');
  await read.note('Suchen');
  await page.goto('/suche?q=Xylophonkonzert');
  await read.note('Nichts gefunden');
  await read.expectAsReviewed('search');
});
