import type { Browser, Locator, Page } from '@playwright/test';
import { drawPicture } from '../src/demo/draw-picture.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, test } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

test.setTimeout(150_000);

/** Plans an inspection of a building and opens the page with all its items. @returns the address of the inspection */
async function planAndOpen(page: Page, name: string): Promise<string> {
  await page.goto('/verwaltung/begehungen/neu');
  await page.getByLabel('Prüfbogen').selectOption({ label: 'Öffentliches Gebäude' });
  await page.getByLabel('Wie heißt der Ort?').fill(name);
  await page.getByLabel('Jahr').fill('2026');
  await page.getByRole('button', { name: 'Begehung planen' }).click();
  await page.waitForURL(/begehungen\/\d+/u);
  const file = new URL(page.url()).pathname;
  await page.goto(`${file}/eintragen`);
  return file;
}

const itemOf = (page: Page, code: string): Locator => page.locator(`[data-item="${code}"]`);
const verdictOf = (page: Page, code: string, verdict: string): Locator =>
  itemOf(page, code).getByRole('radio', { name: verdict, exact: true });
const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Auf diesem Gerät' });

async function ready(page: Page): Promise<void> {
  await expect(panelOf(page)).toContainText('Auf diesem Gerät bereit', { timeout: 30_000 });
}

/** A colleague at another device. */
async function colleague(browser: Browser | null): Promise<Page> {
  if (!browser) throw new Error('there is no browser');
  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'administrator');
  return page;
}

test('a manager inspects without a connection, closes the page, comes back, and two findings become barriers', async ({
  page,
  context,
}) => {
  await signIn(page, 'participationManager');
  const file = await planAndOpen(page, 'Haus ohne Empfang (Beispiel)');
  await ready(page);
  await expectAccessible(page);

  await context.setOffline(true);
  await itemOf(page, 'entranceDoorWidth')
    .getByLabel(/Messwert/u)
    .fill('72');
  await verdictOf(page, 'entranceDoorWidth', 'passt nicht').check();
  await verdictOf(page, 'entranceFound', 'passt nicht').check();
  await itemOf(page, 'entranceFound').getByLabel('Bemerkung').fill('Kein Schild, keine Kante.');
  await itemOf(page, 'entranceFound').getByText('Foto hinzufügen').click();
  await itemOf(page, 'entranceFound')
    .locator('input[type="file"]')
    .setInputFiles({ name: 'eingang.png', mimeType: 'image/png', buffer: await drawPicture('steps') });
  await expect(panelOf(page)).toContainText('Fotos ohne Beschreibung: 1');
  await itemOf(page, 'entranceFound').getByLabel('Was zeigt das Foto?').fill('Eine Tür ohne Schild.');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(panelOf(page)).toContainText('3 Einträge auf diesem Gerät, noch nicht gesendet.');
  await expect(panelOf(page)).toContainText('Es gibt gerade kein Netz.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.close();

  const later = await context.newPage();
  await later.goto(`${file}/eintragen`);
  await expect(panelOf(later)).toContainText('3 Einträge auf diesem Gerät, noch nicht gesendet.');
  await expect(itemOf(later, 'entranceDoorWidth').getByLabel(/Messwert/u)).toHaveValue('72');
  await expect(verdictOf(later, 'entranceFound', 'passt nicht')).toBeChecked();
  await expect(itemOf(later, 'entranceFound').getByLabel('Bemerkung')).toHaveValue('Kein Schild, keine Kante.');
  // A public page is none of the worker's business: without a connection there is none.
  const elsewhere = await context.newPage();
  await expect(elsewhere.goto('/barrieren')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/u);
  await elsewhere.close();

  await context.setOffline(false);
  await expect(panelOf(later)).toContainText('Alles ist gesendet.', { timeout: 30_000 });
  await later.goto(file);
  await expect(later.getByText('2 Befunde, 2 ohne Entscheidung.')).toBeVisible();
  await expect(later.getByText('1 Foto').first()).toBeVisible();
  for (const left of [1, 0]) {
    await later
      .getByRole('button', { name: /^Als Barriere aufnehmen/u })
      .first()
      .click();
    await expect(later.getByRole('button', { name: /^Als Barriere aufnehmen/u })).toHaveCount(left);
  }
  await expect(later.getByRole('link', { name: /^Barriere \d+$/u })).toHaveCount(2);

  await later.goto(`${file}/abschliessen`);
  await later.getByRole('button', { name: 'Begehung abschließen' }).click();
  await expect(later.getByText('abgeschlossen').first()).toBeVisible();
  await expect.poll(() => later.evaluate(() => caches.keys())).toEqual([]);
});

/** Presses the button; when the device sends by itself at this very moment, there is nothing to press any more. */
async function sendNow(page: Page): Promise<void> {
  const send = panelOf(page).getByRole('button', { name: 'Jetzt senden' });
  await expect(async () => {
    if (await send.isVisible()) await send.click({ timeout: 1000 });
    await expect(panelOf(page)).toContainText('Alles ist gesendet.', { timeout: 2000 });
  }).toPass({ timeout: 20_000 });
}

test('two people entered something else: both values are shown, and the person chooses', async ({
  page,
  context,
  browser,
}) => {
  await signIn(page, 'participationManager');
  const file = await planAndOpen(page, 'Haus mit zwei Meinungen (Beispiel)');
  await ready(page);
  await context.setOffline(true);
  await verdictOf(page, 'entranceFound', 'passt').check();
  await verdictOf(page, 'accessSurface', 'passt').check();
  await itemOf(page, 'accessSurface').getByLabel('Bemerkung').fill('Platten, eben.');
  await expect(panelOf(page)).toContainText('2 Einträge auf diesem Gerät');

  const other = await colleague(browser);
  await other.goto(`${file}/eintragen`);
  await verdictOf(other, 'entranceFound', 'passt nicht').check();
  await verdictOf(other, 'accessSurface', 'passt nicht').check();
  await expect(panelOf(other)).toContainText('Alles ist gesendet.', { timeout: 30_000 });

  await context.setOffline(false);
  await expect(panelOf(page)).toContainText('Noch zu entscheiden: 2.', { timeout: 30_000 });
  await expect(itemOf(page, 'entranceFound')).toContainText('Zwei haben hier etwas anderes eingetragen');
  await expect(itemOf(page, 'entranceFound')).toContainText('Ergebnis: passt nicht');
  await expectAccessible(page);
  await itemOf(page, 'entranceFound').getByRole('button', { name: 'Meine Angabe nehmen' }).click();
  await itemOf(page, 'accessSurface').getByRole('button', { name: 'Gespeicherte Angabe nehmen' }).click();
  await expect(panelOf(page)).toContainText('Alles ist gesendet.', { timeout: 30_000 });

  await other.reload();
  await expect(verdictOf(other, 'entranceFound', 'passt')).toBeChecked();
  await expect(verdictOf(other, 'accessSurface', 'passt nicht')).toBeChecked();
  await expect(itemOf(other, 'accessSurface').getByLabel('Bemerkung')).toHaveValue('Platten, eben.');
  await other.context().close();
});

test('a session that is over costs nothing: the entries stay, and a sentence asks to sign in again', async ({
  page,
  context,
}) => {
  await signIn(page, 'participationManager');
  const file = await planAndOpen(page, 'Haus am Abend (Beispiel)');
  await ready(page);
  await context.clearCookies();
  await verdictOf(page, 'entranceFound', 'passt').check();
  await expect(panelOf(page)).toContainText('Ihre Anmeldung ist abgelaufen.', { timeout: 30_000 });
  await expect(panelOf(page)).toContainText('1 Eintrag auf diesem Gerät, noch nicht gesendet.');
  await expect(panelOf(page).getByRole('link', { name: 'Neu anmelden' })).toHaveAttribute(
    'href',
    `/anmelden?weiter=${encodeURIComponent(`${file}/eintragen`)}`,
  );
  await signIn(page, 'participationManager');
  await sendNow(page);
});

test('a connection that carries nothing, or a page of somebody else, holds nothing up', async ({ page, context }) => {
  await signIn(page, 'participationManager');
  await planAndOpen(page, 'Haus im Funkloch (Beispiel)');
  await ready(page);
  const silent: (() => void)[] = [];
  await context.route(
    '**/eintrag',
    (route) =>
      new Promise<void>((resolve) => {
        silent.push(() => {
          resolve();
          void route.abort().catch(() => undefined);
        });
      }),
  );
  await verdictOf(page, 'entranceFound', 'passt').check();
  await expect.poll(() => silent.length).toBe(1);
  await panelOf(page).getByRole('button', { name: 'Jetzt senden' }).click();
  await expect(panelOf(page)).toContainText('Die Einträge werden gerade gesendet.');
  await expect(panelOf(page)).toContainText('Der Server konnte die Einträge gerade nicht annehmen.', {
    timeout: 20_000,
  });
  for (const end of silent) end();
  await context.unroute('**/eintrag');
  await context.route('**/eintrag', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>WLAN</h1>' }),
  );
  await panelOf(page).getByRole('button', { name: 'Jetzt senden' }).click();
  await expect(panelOf(page)).toContainText('1 Eintrag auf diesem Gerät, noch nicht gesendet.');
  await context.unroute('**/eintrag');
  await sendNow(page);
});

test('nobody signs out over unsent entries unseen; afterwards the device holds nothing', async ({ page, context }) => {
  // A session of one's own: signing out ends it.
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail').fill('mehmet.aydin@teilhabe.example');
  await page.getByLabel('Passwort', { exact: true }).fill('Kupfer-Teich-Garten-7');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL('**/verwaltung**');
  const file = await planAndOpen(page, 'Haus zum Feierabend (Beispiel)');
  await ready(page);
  await context.setOffline(true);
  await verdictOf(page, 'entranceFound', 'passt').check();
  await expect(panelOf(page)).toContainText('1 Eintrag auf diesem Gerät');
  // The server is there again, but refuses for the moment.
  await context.route('**/eintrag', (route) => route.fulfill({ status: 500, body: '' }));
  await context.setOffline(false);
  await expect(panelOf(page)).toContainText('Der Server konnte die Einträge gerade nicht annehmen.');
  await page.goto('/verwaltung');
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL(`**${file}?abmelden`);
  await expect(panelOf(page)).toContainText('Abmelden geht noch nicht');
  // The page has tried by itself: no request is on its way while the server comes round.
  await expect(panelOf(page)).toContainText('Der Server konnte die Einträge gerade nicht annehmen.');
  await context.unroute('**/eintrag');
  await sendNow(page);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(page.getByText('Sie sind abgemeldet.')).toBeVisible();
  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  await expect.poll(left).toEqual({ caches: [], databases: [], workers: 0 });
});
