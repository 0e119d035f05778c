import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

journey('on Monday morning a participation manager sees what waits and goes to the first thing', async ({ page }) => {
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Guten (Morgen|Tag|Abend), Jana Lindner$/u);
  await expectAccessible(page);

  const things = page.getByRole('main').locator('.link-item');
  expect(await things.count()).toBeGreaterThan(0);
  expect(await things.count()).toBeLessThanOrEqual(10);

  await page.getByRole('link', { name: 'auf einer Liste' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle Aufgaben');
  await expectAccessible(page);
  await page.getByRole('navigation', { name: 'Dringlichkeit' }).getByRole('link', { name: 'Person wartet' }).click();
  await expect(page.getByRole('table', { name: 'Person wartet' })).toBeVisible();

  await page.goto('/verwaltung');
  const first = things.first().getByRole('link');
  const number = /\d+/u.exec((await first.textContent()) ?? '')?.[0];
  await first.click();
  await expect(page.getByRole('main')).toContainText(number ?? 'Postausgang');
});

journey('the list of what waits reads well on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn(page, 'participationManager');
  for (const path of ['/verwaltung', '/verwaltung/aufgaben']) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});

journey('a member of the advisory board has nothing to do and is told so kindly', async ({ page }) => {
  await signIn(page, 'reader');
  await page.goto('/verwaltung');
  await expect(page.getByText('Gerade wartet nichts auf Sie')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Barrieren' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Meldung aufnehmen' })).toHaveCount(0);
  await expectAccessible(page);
});
