import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { tabTo } from './support/keyboard.ts';
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
  const first = things.first().getByRole('heading').getByRole('link');
  const number = /\d+/u.exec((await first.textContent()) ?? '')?.[0];
  await first.click();
  await expect(page.getByRole('main')).toContainText(number ?? 'Postausgang');
});

journey('a thing is put off by two presses of the keyboard, found again and taken back', async ({ page, scripts }) => {
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/aufgaben');
  // Both runs share one stock: each takes a thing of its own.
  const row = page.locator('#work tbody tr').nth(scripts ? 3 : 5);
  const title = await row.getByRole('rowheader').innerText();
  const why = await row.getByRole('cell').first().innerText();
  await tabTo(page, row.locator('summary'));
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await tabTo(page, row.getByRole('button', { name: /^Bis / }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Zurückgestellt. Sie finden')).toBeVisible();

  await page.getByRole('navigation', { name: 'Bei wem' }).getByRole('link', { name: 'Zurückgestellt' }).click();
  const rests = page.locator('#work tbody tr').filter({ hasText: title }).filter({ hasText: why });
  await expect(rests).toContainText('von Jana Lindner');
  await expect(rests).toContainText('Ich kümmere mich an diesem Tag darum');
  await expectAccessible(page);
  await rests.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(page.getByText('Zurückgeholt.')).toBeVisible();
  await expect(rests).toHaveCount(0);
});

journey('a thing is handed over to the colleague where it stands', async ({ page, scripts }) => {
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/aufgaben');
  const row = page.locator('#work tbody tr').nth(scripts ? 9 : 11);
  const title = await row.getByRole('rowheader').innerText();
  const why = await row.getByRole('cell').first().innerText();
  await row.locator('summary').click();
  await row.getByRole('button', { name: /^An Mehmet Aydin/ }).click();
  await expect(page.getByText('Übergeben. Sie finden')).toBeVisible();
  await page.getByRole('navigation', { name: 'Bei wem' }).getByRole('link', { name: 'Beim Kollegium' }).click();
  const given = page.locator('#work tbody tr').filter({ hasText: title }).filter({ hasText: why });
  await expect(given).toContainText('Von Jana Lindner an Mehmet Aydin übergeben');
  await given.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(given).toHaveCount(0);
});

journey(
  'another day and a note are asked on a page of their own, and a mistake keeps what was typed',
  async ({ page, scripts }) => {
    await signIn(page, 'participationManager');
    await page.goto('/verwaltung/aufgaben');
    const row = page.locator('#work tbody tr').nth(scripts ? 13 : 15);
    await row.locator('summary').click();
    await row.getByRole('link', { name: /^Anderer Tag oder Notiz/ }).click();
    await page.getByRole('textbox', { name: 'Notiz' }).fill('Nach dem Ortstermin');
    await page.getByRole('button', { name: 'Bis zu diesem Tag zurückstellen' }).click();
    await expect(page.getByRole('link', { name: 'Bitte wählen Sie einen Grund.' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Notiz' })).toHaveValue('Nach dem Ortstermin');
    await expectAccessible(page);
  },
);

journey('on a telephone the first thing to do stands on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung');
  const first = page.getByRole('main').locator('.link-item').first().getByRole('heading');
  await expect(first).toBeVisible();
  const box = await first.boundingBox();
  expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
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
