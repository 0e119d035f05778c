import { drawPicture } from '../src/demo/draw-picture.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

journey('a participation manager inspects a town hall, and two findings become barriers', async ({ page, scripts }) => {
  const place = `Rathaus am Markt ${scripts ? 'eins' : 'zwei'}`;
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/begehungen');
  await page.getByRole('link', { name: 'Begehung planen' }).click();
  await page.getByLabel('Prüfbogen').selectOption({ label: 'Öffentliches Gebäude' });
  await page.getByLabel('Wie heißt der Ort?').fill(place);
  await page.getByLabel('Monat').fill('3');
  await page.getByLabel('Jahr').fill('2027');
  await page.getByLabel(/Wer aus der Selbstvertretung/u).fill('Behindertenbeirat');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begehung planen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
  await expect(page.getByText('März 2027')).toBeVisible();
  const file = new URL(page.url()).pathname;

  await page.goto(`${file}/eintragen/2`);
  await expect(page.getByRole('heading', { level: 1, name: 'Eingang' })).toBeVisible();
  const door = page.getByRole('group', { name: /Durchgang der Eingangstür/u });
  await door.getByLabel(/Messwert/u).fill('76');
  await door.getByText('Foto hinzufügen').click();
  await door
    .getByLabel(/^Foto/u)
    .setInputFiles({ name: 'tuer.png', mimeType: 'image/png', buffer: await drawPicture('door') });
  await door.getByLabel(/Was zeigt das Foto/u).fill('Schmale Eingangstür');
  const found = page.getByRole('group', { name: /Findet man den Eingang/u });
  await found.getByLabel('passt nicht', { exact: true }).check();
  await found.getByLabel(/Bemerkung/u).fill('Kein Schild am Hof.');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('gespeichert');

  await page.goto(file);
  await expectAccessible(page);
  await page.getByRole('button', { name: /Als Barriere aufnehmen.*Eingangstür zu schmal/u }).click();
  await expect(page.getByRole('status')).toContainText('jetzt eine Barriere');
  await page.getByRole('button', { name: /Als Barriere aufnehmen.*Eingang schwer zu finden/u }).click();
  await expect(page.getByRole('link', { name: /^Barriere \d+$/u })).toHaveCount(2);
  await page
    .getByRole('link', { name: /^Barriere \d+$/u })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Eingangstür zu schmal' })).toBeVisible();
  await expect(page.getByText('76 cm').first()).toBeVisible();
  await page
    .getByRole('link', { name: new RegExp(place, 'u') })
    .first()
    .click();

  await page.getByRole('link', { name: 'Begehung abschließen' }).click();
  await page.getByRole('radio', { name: /hat selbst getestet/u }).check();
  await page.getByRole('radio', { name: /von Menschen mit Behinderungen getestet/u }).check();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Begehung abschließen' }).click();
  await expect(page.getByRole('status')).toContainText('abgeschlossen');
  await page.getByRole('link', { name: 'Bericht ansehen' }).click();
  await expect(page.getByText('Eingangstür zu schmal').first()).toBeVisible();
  const pdf = await page.request.get(`${file}/bericht.pdf`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
});
