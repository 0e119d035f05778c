import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { press, tabTo } from './support/keyboard.ts';

journey('somebody finds a measure with the keyboard and takes its easy passport along', async ({ page }) => {
  await page.goto('/massnahmen');
  await tabTo(page, page.getByLabel('Suchwörter'));
  await page.keyboard.type('hohe Bordsteine');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /gefunden$/u })).toBeVisible();
  await expectAccessible(page);
  await press(page, page.getByRole('link', { name: 'Bordsteine an Querungen absenken' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Bordsteine an Querungen absenken' })).toBeVisible();

  await press(page, page.getByRole('link', { name: 'Leicht verständlich' }).first());
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-simple');
  await expect(page.getByRole('main')).toContainText('Viele Bordsteine sind zu hoch.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);

  const paper = page.getByRole('link', { name: 'Diese Maßnahme als PDF' });
  await tabTo(page, paper);
  const href = (await paper.getAttribute('href')) ?? '';
  expect(href).toBe(`${new URL(page.url()).pathname}.pdf`);
  const response = await page.request.get(href);
  expect(response.headers()['content-type']).toBe('application/pdf');
  expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await press(page, page.getByRole('navigation').getByRole('link', { name: 'Aktions-Plan' }).first());
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await press(page, page.getByRole('main').locator('a[href="/leicht/aktionsplan/stand"]').first());
  await page.waitForURL('**/leicht/aktionsplan/stand');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page);
});
