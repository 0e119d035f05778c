import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

journey(
  'an editor writes for everyone in both levels, and Mia reads the easy text',
  async ({ page, context, scripts }) => {
    const title = `Neue Bänke am Markt ${scripts ? 'mit' : 'ohne'} Lehne`;
    await signIn(page, 'editor');
    await page.goto('/verwaltung/inhalte');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Neuer Beitrag' }).click();
    await page.getByRole('radio', { name: 'Neuigkeit' }).check();
    await page.getByLabel('Titel', { exact: false }).first().fill(title);
    await page.locator('#body').fill('## Wo\n\nAm Markt. Mehr steht [hier](/barrieren).');
    await page.locator('#titleEasy').fill('Neue Bänke');
    await page.locator('#bodyEasy').fill('Am Markt stehen neue Bänke.\nDie Bänke werden morgen gestrichen.');
    await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
    await expect(page.getByRole('heading', { name: 'So sieht es aus' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('sagt nicht, wohin er führt');
    await expect(page.locator('#body')).toHaveValue(/Am Markt\. Mehr steht/u);
    await expectAccessible(page);

    await page.locator('#body').fill('## Wo\n\nAm Markt. Dazu gibt es eine [Liste der Barrieren](/barrieren).');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    // The rules about easy German speak up where somebody reads what they wrote.
    await expect(page.getByRole('main')).toContainText('Hinweis zum leichten Text');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.locator('body')).toContainText('Der Beitrag ist veröffentlicht');
    await page.getByRole('link', { name: 'Öffentliche Seite ansehen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

    await context.clearCookies();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('link', { name: 'Leicht verständlich' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neue Bänke');
    await expect(page.getByRole('main')).toContainText('noch nicht geprüft');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  },
);
