import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

journey('somebody finds a place with a toilet they can use and reads who has tried it', async ({ page }) => {
  await page.goto('/wegweiser/orte');
  await page.getByLabel('Was Sie brauchen').selectOption({ label: 'Toilette für Menschen mit Rollstuhl' });
  await page.getByLabel('Gemeinde').selectOption({ label: 'Helbra' });
  await page.getByRole('button', { name: 'Filter anwenden' }).click();
  await expect(page.getByRole('heading', { name: '1 Ort' })).toBeVisible();
  await page.getByRole('link', { name: 'Toilette am Rathausplatz (Beispiel)' }).click();
  await expect(page.getByText('Die Tür zur Toilette ist 95 cm breit.')).toBeVisible();
  await expect(page.getByText('Von betroffenen Menschen geprüft').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/leicht${new URL(page.url()).pathname}`);
  await expect(page.getByText('95 Zentimeter breit').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

journey('a manager adds a place and confirms what its operator said on the telephone', async ({ page, scripts }) => {
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/orte/neu');
  const name = `Eisdiele Nordpol ${scripts ? 'mit' : 'ohne'} Skript`;
  await page.getByLabel('Art des Ortes').selectOption({ label: 'Gaststätte oder Café' });
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Gemeinde').selectOption({ label: 'Benndorf' });
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Der Ort ist angelegt.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Zugang bestätigen' }).click();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('link', { name: 'Bitte wählen Sie, woher die Angaben kommen.' })).toBeVisible();
  await page.getByLabel('Selbstauskunft: Der Ort hat es selbst gesagt').check();
  await page.getByLabel('Tag', { exact: true }).fill('2');
  await page.getByLabel('Monat').fill('11');
  await page.getByLabel('Jahr').fill('2025');
  await page.getByRole('group', { name: 'Haupteingang ohne Stufe' }).getByLabel('Ja').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Das Profil ist gespeichert.')).toBeVisible();

  await page.getByRole('link', { name: 'Seite im Wegweiser' }).click();
  await expect(page.getByText('Der Haupteingang hat keine Stufe.')).toBeVisible();
  await expect(page.getByText('2. November 2025').first()).toBeVisible();
});
