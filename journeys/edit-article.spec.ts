import type { Browser, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, scriptless } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

const main = (page: Page) => page.getByRole('main');

journey(
  'an editor drafts a page, lets somebody read it, plans it, publishes it, goes back to an earlier version and moves it',
  async ({ page, baseURL, scripts }) => {
    const name = scripts ? 'mit' : 'ohne';
    const title = `Fahrdienste ${name} Skript`;
    await signIn(page, 'editor');
    await page.goto('/verwaltung/inhalte/neu');
    await page.getByRole('radio', { name: 'Information' }).check();
    await page
      .getByLabel('Steht unter')
      .selectOption({ label: 'Barrierefreiheit und Mobilität (/informationen/lebensbereiche/mobilitaet)' });
    await page.locator('#title').fill(title);
    await page.locator('#body').fill('## Wer fährt\n\nZwei Vereine fahren im ganzen Landkreis.');
    await page
      .locator('#related')
      .fill('Das Netzwerk: /informationen/teilhabemanagement/netzwerk\nKlick: javascript:x');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.locator('.error-summary')).toContainText('Zeile 2');
    await expect(page.locator('#related')).toHaveValue(/javascript:x$/u);
    await expectAccessible(page);
    await page.locator('#related').fill('So melden Sie eine Barriere: /barrieren/melden\nDer Bund: www.example.org');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(main(page)).toContainText('Noch nicht öffentlich');
    await expectAccessible(page);
    const file = page.url().split('?')[0] ?? '';
    const address = await page.locator('code').filter({ hasText: '/informationen/' }).innerText();
    expect(address).toContain(`/informationen/lebensbereiche/mobilitaet/fahrdienste-${name}-skript`);

    const stranger = await openStranger(page.context().browser(), { baseURL, scripts });
    try {
      await page.getByRole('button', { name: 'Link herstellen' }).click();
      await expectAccessible(page);
      await stranger.goto(
        await main(page)
          .getByRole('link', { name: /\/vorschau\// })
          .innerText(),
      );
      await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(main(stranger)).toContainText('noch nicht öffentlich');
      await expect(stranger.getByRole('heading', { name: 'Mehr dazu' })).toBeVisible();
      await expectAccessible(stranger);
      expect((await stranger.goto(address))?.status()).toBe(404);

      await fillDay(page, 'from', '5', '1', '2035');
      await page.locator('#fromTime').fill('9 Uhr');
      await fillDay(page, 'until', '4', '1', '2035');
      await pressPublish(page);
      await expect(page.locator('.error-summary')).toContainText('Das Ende muss nach dem Anfang');
      await expectAccessible(page);
      await fillDay(page, 'until', '5', '2', '2035');
      await pressPublish(page);
      await expect(main(page)).toContainText('Wird öffentlich am 5. Januar 2035 um 09:00');
      await expect(main(page)).toContainText('Öffentlich bis 5. Februar 2035');
      await expectAccessible(page);
      expect((await stranger.goto(address))?.status()).toBe(404);

      await fillDay(page, 'from', '', '', '');
      await page.locator('#fromTime').fill('');
      await pressPublish(page);
      await expect(main(page)).toContainText('Öffentlich seit');
      await stranger.goto(address);
      await expect(main(stranger)).toContainText('Zwei Vereine fahren');
      const foreign = main(stranger).getByRole('link', { name: 'Der Bund (andere Internetseite)' });
      await expect(foreign).toHaveAttribute('href', 'https://www.example.org');
      await expectAccessible(stranger);
      await stranger.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(stranger);

      await page.getByRole('link', { name: 'Text bearbeiten' }).click();
      await page.locator('#body').fill('## Wer fährt\n\nDrei Vereine fahren, auch am Sonntag.');
      await page.locator('#related').fill('');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Speichern' }).click();
      await stranger.reload();
      await expect(main(stranger)).toContainText('Drei Vereine');
      await expect(stranger.getByRole('heading', { name: 'Mehr dazu' })).toHaveCount(0);

      await page.getByRole('link', { name: 'Fassungen' }).click();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Fassung 1 mit der jetzigen vergleichen' }).click();
      await expect(page.locator('del').filter({ hasText: 'Zwei' })).toBeVisible();
      await expect(page.locator('del').filter({ hasText: 'www.example.org' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Diese Fassung wieder herstellen' }).click();
      await expect(page.locator('body')).toContainText('Die frühere Fassung gilt wieder');
      await stranger.reload();
      await expect(main(stranger)).toContainText('Zwei Vereine');
      await expect(stranger.getByRole('heading', { name: 'Mehr dazu' })).toBeVisible();

      await page.getByRole('link', { name: 'Adresse oder Platz ändern' }).click();
      await expectAccessible(page);
      await page.locator('#slug').fill(`begleitete-fahrten-${name}`);
      await page.getByRole('button', { name: 'Speichern' }).click();
      await expect(page.locator('body')).toContainText('Adresse und Platz sind geändert');
      await stranger.goto(address);
      expect(new URL(stranger.url()).pathname).toBe(
        `/informationen/lebensbereiche/mobilitaet/begleitete-fahrten-${name}`,
      );
      await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(title);
    } finally {
      await stranger.context().close();
      // Other journeys share the stock.
      await page.goto(file);
      const takeBack = page.getByRole('button', { name: 'Zurücknehmen' });
      if ((await takeBack.count()) > 0) await takeBack.click();
      await page.getByRole('button', { name: 'Entwurf löschen' }).click();
      await expect(page.locator('body')).toContainText('Der Entwurf ist gelöscht');
    }
  },
);

journey('an editor sees on Monday which links lead nowhere and says which are right', async ({ page, scripts }) => {
  await signIn(page, 'editor');
  await page.goto('/verwaltung/inhalte/links');
  const row = page.locator('tbody tr').filter({ hasText: '/aktuelles/einladung-zum-tag-der-begegnung' });
  await expect(row).toContainText('Dort ist nichts mehr');
  await expect(row.getByRole('link', { name: 'So war der Tag der Begegnung' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  // Both runs share one stock, maybe at the same moment: only the one with scripts says that it is right, and takes it back.
  if (!scripts) return;
  await row.getByRole('button', { name: /^Stimmt trotzdem/u }).click();
  await expect(page.getByRole('heading', { name: 'Stimmt trotzdem' })).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('button', { name: /^Doch kaputt/u }).click();
  await expect(row.getByRole('button', { name: /^Stimmt trotzdem/u })).toBeVisible();
});

/** A browser in which nobody has signed in. */
async function openStranger(
  browser: Browser | null,
  { baseURL, scripts }: { baseURL: string | undefined; scripts: boolean },
): Promise<Page> {
  if (!browser) throw new Error('the page has no browser');
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
    ...(baseURL !== undefined && { baseURL }),
  });
  if (!scripts) scriptless.add(context);
  return context.newPage();
}

async function fillDay(page: Page, name: 'from' | 'until', day: string, month: string, year: string): Promise<void> {
  await page.locator(`[name=${name}-day]`).fill(day);
  await page.locator(`[name=${name}-month]`).fill(month);
  await page.locator(`[name=${name}-year]`).fill(year);
}

const pressPublish = (page: Page) => page.locator('#zeiten').getByRole('button').click();
