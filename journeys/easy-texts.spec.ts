import { readFile } from 'node:fs/promises';
import { writeInto } from '../src/easy-texts/bundles/bundles.builders.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

const list = '/verwaltung/leichte-sprache';

/** Two texts of their own for each of the two walks, so that they leave each other in peace. */
const chosen = (scripts: boolean) =>
  scripts
    ? { sent: 'Bewusstseinsbildung', written: 'Zwei Stunden im Schulbus' }
    : { sent: 'Gesundheit und Pflege', written: 'Fahrplan hängt zu hoch' };

journey('an officer sees first what most people read without an easy text', async ({ page }) => {
  await signIn(page, 'editor');
  await page.goto(list);
  const visits = (await page.locator('#texte tbody .numeric').allInnerTexts()).map((shown) => shown.trim());
  const counted = visits.filter((shown) => /^[\d.]+$/u.test(shown)).map((shown) => Number(shown.replaceAll('.', '')));
  expect(counted.length).toBeGreaterThan(5);
  expect(counted).toEqual(counted.toSorted((one, other) => other - one));
  // What nobody can read yet comes last.
  expect(visits.slice(counted.length).every((shown) => shown === 'noch nicht öffentlich')).toBe(true);
  await expect(page.locator('#texte tbody')).toContainText('fehlt noch');
  await page.getByRole('link', { name: /^Entwurf/u }).click();
  await expect(page.locator('#texte tbody')).not.toContainText('fehlt noch');
  await page.getByLabel('Art').selectOption({ label: 'Veranstaltungen' });
  await page.getByRole('button', { name: 'Filter anwenden' }).click();
  await expect(page.locator('#texte tbody tr').first()).toContainText('Veranstaltung');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

journey(
  'an officer writes beside the standard text and gets hints with examples',
  async ({ page, context, scripts }) => {
    const { written } = chosen(scripts);
    await signIn(page, 'participationManager');
    await page.goto(list);
    await page.getByRole('link', { name: written }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(written);
    const [standard, easy] = [page.locator('.twin-standard').first(), page.locator('.twin-easy').first()];
    const [left, right] = [await standard.boundingBox(), await easy.boundingBox()];
    // Side by side: they begin at the same height, one to the right of the other.
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 1000))).toBeLessThan(20);
    expect(right?.x ?? 0).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));

    await page.getByLabel('Titel: leicht').fill('Das stört hier');
    await page.getByLabel('Text: leicht').fill('Die Barriere wird von der Stadt nicht abgebaut, weil Geld fehlt.');
    await page.getByRole('button', { name: 'Prüfen, ohne zu speichern' }).click();
    const hints = page.locator('.twin-part').last().locator('.easy-hints');
    await expect(hints).toContainText('Passiv');
    await expect(hints).toContainText('Verneinung');
    await expect(hints).toContainText('Mehrere Aussagen in einem Satz');
    await expect(hints.getByText('Das Amt prüft den Antrag.')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Noch nicht gespeichert');
    await expectAccessible(page);

    await page.getByLabel('Text: leicht').fill('Eine Barriere ist ein Hindernis.\nDie Stadt soll sie abbauen.');
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await expect(page.getByRole('status')).toContainText('Gespeichert.');
    await expect(page.getByRole('main')).toContainText('Entwurf');
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });

    await page.getByRole('link', { name: 'Seite in leichter Fassung' }).click();
    await context.clearCookies();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Das stört hier');
    await expect(page.getByRole('main')).toContainText('noch nicht geprüft');
  },
);

journey(
  'a translation goes out as a Word file, comes back, and a test group reads it',
  async ({ page, context, scripts }) => {
    const { sent } = chosen(scripts);
    await signIn(page, 'editor');
    await page.goto(`${list}?stand=alle&art=article`);
    await page.getByRole('checkbox', { name: `„${sent}“ auswählen` }).check();
    await page.getByRole('button', { name: 'Auswahl zur Übersetzung geben' }).click();
    await page.getByLabel('An welches Übersetzungsbüro?').fill('Büro am Markt');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bündel schnüren' }).click();
    await expect(page.getByRole('status')).toContainText('Das Bündel ist geschnürt.');
    const number = Number(/\d+$/u.exec(new URL(page.url()).pathname)?.[0]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Word-Datei herunterladen' }).click();
    const file = await readFile(await (await download).path());

    // The office changes the title and the text of the first (and only) text and sends the file back.
    const title = `Leicht gesagt ${number}`;
    const translated = writeInto(
      writeInto(file, `LS-${number}-1-A`, title),
      `LS-${number}-1-C`,
      'Das ist neu übersetzt.\nAlle können es lesen.',
    );
    const given = { name: 'zurück.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(translated) };
    await page.getByLabel('Word-Datei vom Büro').setInputFiles({ ...given, buffer: Buffer.from('kein Word') });
    await page.getByRole('button', { name: 'Einlesen und ansehen' }).click();
    await expect(page.getByRole('main')).toContainText('Das ist keine Word-Datei');
    await expectAccessible(page);
    await page.getByLabel('Word-Datei vom Büro').setInputFiles(given);
    await page.getByRole('button', { name: 'Einlesen und ansehen' }).click();
    await expect(page.getByRole('main')).toContainText('Alle können es lesen');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Angekreuztes als Entwurf übernehmen' }).click();
    await expect(page.getByRole('status')).toContainText('Übernommen.');

    await page.getByRole('link', { name: sent }).first().click();
    await page.getByRole('link', { name: 'Prüfung festhalten' }).click();
    await page.getByLabel('Welche Gruppe hat gelesen?').fill('Lesegruppe am Markt');
    await page.getByLabel('Wie viele Menschen haben gelesen?').fill('viele');
    await page.getByRole('radio', { name: 'Verstanden', exact: true }).check();
    await page.getByRole('button', { name: 'Festhalten' }).click();
    await expect(page.locator('.error-summary')).toContainText('ganze Zahl');
    await expect(page.getByLabel('Welche Gruppe hat gelesen?')).toHaveValue('Lesegruppe am Markt');
    await expectAccessible(page);
    await page.getByLabel('Wie viele Menschen haben gelesen?').fill('5');
    await page.getByRole('button', { name: 'Festhalten' }).click();
    await expect(page.getByRole('status')).toContainText('Die Prüfung ist festgehalten.');

    const easyPage = await page.getByRole('link', { name: 'Seite in leichter Fassung' }).getAttribute('href');
    await context.clearCookies();
    await page.goto(easyPage ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('main')).toContainText('Das ist neu übersetzt.');
    await expect(page.getByRole('main')).toContainText('Leichte Sprache');
    await expect(page.getByRole('main')).not.toContainText('noch nicht geprüft');
  },
);
