import { expectAccessible } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

journey('a participation manager signs in and finds what waits', async ({ page }) => {
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
