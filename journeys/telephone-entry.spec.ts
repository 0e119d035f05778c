import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { openWithCode, takeDown, withOtherBrowser } from './support/handled-barrier.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

journey(
  'Rosa reports on the telephone, hears her code and follows the matter with it',
  async ({ page, context, scripts }) => {
    const problem = 'Vor der Bücherei stehen Fahrräder im Weg.';
    const { number, code } = await takeDown(page, problem);
    expect(page.url()).not.toContain(code.split('-')[0] ?? code);
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Standard und leicht verständlich' }).click();
    const letters = page.locator('.letter');
    await expect(letters).toHaveCount(2);
    for (const letter of await letters.all()) await expect(letter).toContainText(code.replaceAll('-', ' '));
    await expectAccessible(page);

    await withOtherBrowser(context.browser(), scripts, async (rosa) => {
      await openWithCode(rosa, code);
      await expect(rosa.getByText(problem)).toBeVisible();
      await expect(rosa.getByRole('main')).toContainText(number);
    });
  },
);

journey('a mistake in the telephone form is shown with everything that was typed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/barrieren/neu');
  await page.getByLabel('Ort oder Gemeinde').fill('Sa');
  await page.getByLabel('Genaue Stelle').fill('Bahnhof');
  await page.getByRole('main').getByRole('button', { name: 'Meldung aufnehmen' }).click();
  await expect(page.getByRole('link', { name: 'Bitte wählen Sie, wie die Meldung kam.' })).toBeVisible();
  await expect(page.getByLabel('Genaue Stelle')).toHaveValue('Bahnhof');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
