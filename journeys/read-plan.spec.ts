import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';

const stops = 'Leitstreifen und hohe Bordsteine an Bushaltestellen';

journey('somebody goes from the plan to its fields and to one measure', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Aktionsplan' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Der Plan in Zahlen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Barrierefreiheit und Mobilität' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Barrierefreiheit und Mobilität' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: stops }).click();
  await expect(page.getByRole('heading', { level: 1, name: stops })).toBeVisible();
  await expect(page.getByText('Wer ist am Zug?')).toBeVisible();
  await expect(page.getByRole('img', { name: /Ziel: 40/u })).toBeVisible();
  await expectAccessible(page);
});

journey('the list of measures is searched with a typing error and narrowed down', async ({ page }) => {
  await page.goto('/massnahmen');
  await page.getByLabel('Suchwörter').fill('Leitstreifn');
  await page.getByRole('button', { name: 'Filter anwenden' }).click();
  await expect(page.getByRole('link', { name: stops })).toBeVisible();
  await page.getByLabel('Ampel').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Filter anwenden' }).click();
  await page.waitForURL(/ampel=/u);
  await expectAccessible(page);
});

journey('everybody sees how far the plan is, in easy German and on a small screen too', async ({ page }) => {
  await page.goto('/aktionsplan/stand');
  await expect(page.getByRole('table', { name: 'Ampeln nach Handlungsfeld' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/leicht/aktionsplan/stand', '/leicht/aktionsplan', '/leicht/massnahmen', '/massnahmen']) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
