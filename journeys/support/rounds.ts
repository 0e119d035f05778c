import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();
export const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('link', { name }).first().click();

/** Starts a round about the first measures of so many bodies that can be reached by mail. */
export async function startRound(page: Page, name: string, bodies: number): Promise<void> {
  await page.goto('/verwaltung/abfragen');
  await follow(page, 'Neue Abfrage');
  await page.getByLabel('Name der Abfrage').fill(name);
  await page.locator('#coveringText').fill(`Zur Abfrage „${name}“ genügt ein Satz.`);
  // Of a page that is still on its way, only some boxes would be seen.
  await page.waitForLoadState();
  for (const box of await page.locator('form#abfrage').getByRole('checkbox', { checked: true }).elementHandles()) {
    await box.uncheck();
  }
  await press(page, 'Vorschau');
  await expect(page.getByRole('link', { name: 'Bitte wählen Sie mindestens eine Maßnahme.' })).toBeVisible();
  await expect(page.getByLabel('Name der Abfrage')).toHaveValue(name);
  await expectAccessible(page);
  const bodyGroups = page
    .locator('form#abfrage')
    .getByRole('group')
    .filter({ has: page.getByRole('checkbox') });
  const groups = bodyGroups.filter({ hasNotText: 'Keine E-Mail-Adresse' });
  for (let place = 0; place < bodies; place += 1) await groups.nth(place).getByRole('checkbox').first().check();
  await press(page, 'Vorschau');
  await expect(page.getByText('Es ist noch nichts gesendet.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Abfrage starten/u }).click();
  await expect(page.getByRole('status')).toContainText('Die Abfrage hat begonnen');
}

/** Reads what has come in and closes every round that still runs. */
export async function closeRunningRounds(page: Page): Promise<void> {
  await page.goto('/verwaltung/abfragen');
  const running = page.getByRole('row', { name: /Läuft/u });
  while ((await running.count()) > 0) {
    await running.first().getByRole('link').first().click();
    const round = page.url();
    const review = page.getByRole('link', { name: /Antworte?n? prüfen$/u });
    while ((await review.count()) > 0) {
      await review.click();
      const accept = page.getByRole('button', { name: 'Annehmen und veröffentlichen' });
      if ((await accept.count()) > 0) await accept.click();
      else await endWithoutReport(page);
      await expect(page.getByRole('status')).not.toBeEmpty();
      await page.goto(round);
    }
    await page.goto(`${round}/abschliessen`);
    await closeRound(page);
    await page.goto('/verwaltung/abfragen');
  }
}

async function endWithoutReport(page: Page): Promise<void> {
  await page.getByText('Ohne Bericht beenden').first().click();
  await press(page, 'Ohne Bericht beenden');
}

/** Agrees to what the page about closing says. */
export async function closeRound(page: Page): Promise<void> {
  await page.getByLabel('Ja, der Bericht soll so festgehalten werden').check();
  await press(page, 'Abschließen und Bericht festhalten');
  await expect(page.getByRole('status')).toContainText('Die Abfrage ist abgeschlossen');
}
