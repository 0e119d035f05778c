import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';

const ramp = 'Vermieter erlaubt keine Rollstuhlrampe';

journey('somebody looks for a ramp and finds the one for wheelchairs, even with a typing error', async ({ page }) => {
  await page.goto('/barrieren');
  await page.getByLabel('Suchwörter').fill('Rampe');
  await page.getByRole('button', { name: 'Filter anwenden' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /Barrieren? gefunden/u })).toBeVisible();
  await expect(page.getByRole('link', { name: ramp })).toBeVisible();
  await expect(page.getByLabel('Suchwörter')).toHaveValue('Rampe');
  await expectAccessible(page);

  await page.getByLabel('Suchwörter').fill('rolstuhlrampe');
  await page.getByRole('button', { name: 'Filter anwenden' }).click();
  await expect(page.getByRole('link', { name: ramp })).toBeVisible();
});

journey('a filtered list has an address, and a search without result helps on', async ({ page }) => {
  await page.goto('/barrieren');
  await page.getByLabel('Stadt oder Gemeinde').selectOption('Sangerhausen');
  await page.getByLabel('Stand').selectOption('Alle abgeschlossenen');
  await page.getByRole('button', { name: 'Filter anwenden' }).click();
  await page.waitForURL(/stand=abgeschlossen/u);
  await expect(page.getByRole('link', { name: ramp })).toBeVisible();
  const address = page.url();
  await page.goto('/barrieren');
  await page.goto(address);
  await expect(page.getByLabel('Stand')).toHaveValue('abgeschlossen');

  await page.getByLabel('Suchwörter').fill('Weltraumbahnhof');
  await page.getByRole('button', { name: 'Filter anwenden' }).click();
  await expect(page.getByRole('heading', { name: 'Keine Barriere passt zu Ihrer Auswahl' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Die Auswahl zurücksetzen und alle Barrieren ansehen' }).click();
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toBeVisible();
});

journey('the map shows the same barriers, and the list beside it leads to each', async ({ page, scripts }) => {
  await page.goto('/barrieren?worte=Rampe');
  await page.getByRole('link', { name: 'Auf der Karte ansehen' }).click();
  await expect(page).toHaveURL(/\/barrieren\/karte\?worte=Rampe$/u);
  const movable = page.getByRole('region', { name: /Bewegliche Karte/u });
  const picture = page.getByRole('img', { name: 'Karte des Landkreises mit den gemeldeten Barrieren' });
  await expect(scripts ? movable : picture).toBeVisible();
  await expect(page.getByRole('link', { name: /GeoBasis-DE/u })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Karte überspringen, zur Liste' }).click();
  await page.getByRole('main').getByRole('link', { name: ramp }).click();
  await expect(page.getByRole('heading', { level: 1, name: ramp })).toBeVisible();
});

journey('the keyboard goes through the map and out again', async ({ page, scripts }) => {
  await page.goto('/barrieren/karte?worte=Rampe');
  if (scripts) await expect(page.getByRole('region', { name: /Bewegliche Karte/u })).toBeVisible();
  await page.getByRole('link', { name: 'Karte überspringen, zur Liste' }).focus();
  const credit = page.getByRole('link', { name: /GeoBasis-DE/u });
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await credit.evaluate((link) => link === document.activeElement)) return;
  }
  throw new Error('the keyboard does not get out of the map');
});

journey('somebody is affected, too, is counted once, and takes it back', async ({ page }) => {
  await page.goto('/barrieren?worte=Rollstuhlrampe');
  await page.getByRole('link', { name: ramp }).click();
  await expect(page.getByRole('heading', { name: 'Was bisher geschah' })).toBeVisible();
  await page.getByLabel(/Wie wirkt sich die Barriere auf Sie aus/u).fill('Ich kann meine Freundin nicht besuchen.');
  await page.getByRole('button', { name: 'Ich bin auch betroffen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Ihre Stimme ist gezählt' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ich bin auch betroffen' })).toHaveCount(0);
  await expect(page.getByText('Ich kann meine Freundin nicht besuchen.')).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Meine Stimme zurücknehmen' }).click();
  await expect(page.getByRole('button', { name: 'Ich bin auch betroffen' })).toBeVisible();
});

const smallScreen = { width: 320, height: 640 };

for (const path of ['/leicht/barrieren', '/leicht/barrieren/karte']) {
  journey(`on a small screen nothing of ${path} is cut off`, async ({ page }) => {
    await page.setViewportSize(smallScreen);
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

journey('on a small screen one barrier can be read whole in easy German', async ({ page }) => {
  await page.setViewportSize(smallScreen);
  await page.goto('/leicht/barrieren?worte=Kupferplatz');
  await page
    .getByRole('link', { name: /Kupfer-?platz/iu })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Was ist schon passiert?' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
