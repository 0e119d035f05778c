import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

/** Takes down a report as after a telephone call; returns its number. */
async function takeDown(page: Page, problem: string): Promise<string> {
  await page.goto('/verwaltung/barrieren/neu');
  await page.getByLabel('Telefon', { exact: true }).first().check();
  await page.getByLabel('In den Worten der Person').fill(problem);
  await page.getByRole('button', { name: 'Meldung aufnehmen' }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^Aufgenommen: Barriere \d+$/u });
  return /\d{4,}/u.exec((await heading.textContent()) ?? '')?.[0] ?? '';
}

journey(
  'a participation manager takes on a report, writes it for everyone and publishes it',
  async ({ page, scripts }) => {
    await signIn(page, 'participationManager');
    const number = await takeDown(
      page,
      `Vor der Turnhalle liegt ein Ast quer über dem Weg (${scripts ? 'eins' : 'zwei'}).`,
    );

    await page.goto(`/verwaltung/barrieren?ansicht=new&suche=${number}`);
    await expectAccessible(page);
    await page
      .getByRole('table')
      .getByRole('link', { name: /Vor der Turnhalle/u })
      .click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ich sehe mir das an' }).click();
    await expect(page.getByRole('status')).toContainText('jetzt bei Ihnen');

    await page.getByRole('link', { name: 'Als Barriere bestätigen' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Als Barriere bestätigen' }).click();
    await expect(page.getByRole('status')).toContainText('Der neue Stand gilt');

    await page.getByRole('link', { name: 'Text schreiben' }).click();
    await expectAccessible(page);
    await page.getByLabel('Titel', { exact: true }).fill('Ast auf dem Weg zur Turnhalle');
    await page.getByLabel('Text', { exact: true }).fill('Ein Ast versperrt den Weg. Fragen an 03464 112233.');
    await page.getByRole('button', { name: 'Text speichern' }).click();
    await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Trotzdem veröffentlichen?' })).toBeVisible();
    await expect(page.getByText('Telefonnummer: 03464 112233')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Nein, Text ändern' }).click();
    await page.getByLabel('Text', { exact: true }).fill('Ein Ast versperrt den Weg.');
    await page.getByRole('button', { name: 'Text speichern' }).click();
    await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
    await expect(page.getByRole('status')).toContainText('jetzt öffentlich');

    await page.goto(`/barrieren/${number}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ast auf dem Weg zur Turnhalle');
  },
);

journey('a second report of the same barrier is merged into the first', async ({ page, scripts }) => {
  await signIn(page, 'participationManager');
  const words = `Der Treppenlift im ${scripts ? 'Heimatmuseum' : 'Bergbaumuseum'} bleibt auf halber Höhe stehen`;
  const first = await takeDown(page, `${words}.`);
  const second = await takeDown(page, `${words}, schon wieder!`);

  await page.goto(`/verwaltung/barrieren/${second}/zusammenfuehren`);
  await expectAccessible(page);
  await page.getByRole('radio', { name: new RegExp(`^${first} `, 'u') }).check();
  await page.getByRole('button', { name: 'Vergleichen' }).click();
  await expect(page.getByRole('table', { name: 'Die beiden Barrieren nebeneinander' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Jetzt zusammenführen' }).click();
  await expect(page.getByRole('status')).toContainText('hierher zusammengeführt');
  await expect(page.getByRole('heading', { name: 'Meldung 2 von 2' })).toBeVisible();
  await page.goto(`/verwaltung/barrieren/${second}`);
  await expect(page.getByRole('main').getByText(`Es geht weiter unter ${first}.`, { exact: true })).toBeVisible();
});

journey('the office works on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/barrieren');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('table').getByRole('rowheader').first().getByRole('link').click();
  await expectNoSidewaysScroll(page);
  const file = new URL(page.url()).pathname;
  for (const below of ['text', 'einordnung', 'zusammenfuehren']) {
    await page.goto(`${file}/${below}`);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
