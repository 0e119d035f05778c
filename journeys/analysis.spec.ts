import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

journey(
  'from a figure of the analysis to its barriers, to a cause, to a solution and to a question',
  async ({ page, scripts }) => {
    await signIn(page, 'participationManager');
    await page.goto('/verwaltung/auswertung');
    await expectAccessible(page);
    const parts = page.getByRole('navigation', { name: 'Weitere Zahlen' });
    await parts.getByRole('link', { name: 'Ursachen', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Auswertung: Ursachen');
    await expectAccessible(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: /noch keine Ursache genannt/u })
      .first()
      .click();
    const list = new URL(page.url());
    await page.locator('main tbody').getByRole('link').first().click();
    const file = new URL(page.url()).pathname;
    const number = /\d+$/u.exec(file)?.[0] ?? '';

    await page.goto(`/verwaltung/ursachen/neu?barriere=${number}`);
    const cause = `Niemand ist zuständig (${scripts ? 'mit' : 'ohne'} Skript)`;
    await page.getByLabel('Titel', { exact: true }).fill(cause);
    await page.getByRole('button', { name: 'Ursache speichern' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(cause);
    await page.goto('/verwaltung/auswertung/ursachen');
    await expect(page.locator('section[aria-labelledby="ursachen"]')).toContainText(cause);
    await page.goto(list.pathname + list.search);
    await expect(page.locator(`main tbody a[href="${file}"]`)).toHaveCount(0);

    await page.goto(`${file}/loesungen`);
    const proposal = page.locator('.proposal').first();
    const solution = (await proposal.getByRole('link').first().textContent()) ?? '';
    await proposal.getByLabel('Der gefragten Stelle zeigen').check();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.goto(`${file}/weiterleiten`);
    await expect(page.getByRole('main').getByRole('link', { name: solution.trim() })).toBeVisible();
    await expectAccessible(page);
  },
);

journey('everybody sees what is counted, on a small screen and in easy German too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of [
    '/barrieren/auswertung',
    '/leicht/barrieren/auswertung',
    '/barrieren/auswertung/gemeinde',
    '/en/barrieren/auswertung/zeiten',
    '/barrieren/auswertung/alles',
  ]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await page.goto('/barrieren/auswertung');
  await page
    .getByRole('navigation', { name: 'Weitere Zahlen' })
    .getByRole('link', { name: 'Art der Barriere', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barrieren in Zahlen: Art der Barriere');
  const name = page.locator('section[aria-labelledby="nach-art"] a[href*="/barrieren?"]').first();
  await name.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barrieren im Landkreis');
});
