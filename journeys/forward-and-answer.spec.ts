import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { acceptAndAsk, answerPathFor, openWithCode, takeDown, withOtherBrowser } from './support/handled-barrier.ts';
import { expect, journey } from './support/journey.ts';

journey('a body is asked by mail and answers in two lines without an account', async ({ page, context, scripts }) => {
  const { number, code } = await takeDown(page, 'Der Bordstein am Markt ist zu hoch.');
  await acceptAndAsk(page, number, `markt-${number}@stadt.example`);
  await expectAccessible(page);
  const path = await answerPathFor(number);

  await withOtherBrowser(context.browser(), scripts, async (officer) => {
    await officer.goto(path);
    await expect(officer.getByRole('heading', { level: 1, name: `Ihre Antwort zu Barriere ${number}` })).toBeVisible();
    await officer.getByRole('button', { name: 'Antwort senden' }).click();
    await expect(officer.getByRole('link', { name: 'Bitte wählen Sie eine Antwort.' })).toBeVisible();
    await officer.getByRole('radio', { name: 'Wir kümmern uns' }).check();
    await officer.getByLabel('Was wird geschehen?').fill('Wir senken den Bordstein ab.');
    await officer.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(officer);
    await officer.getByRole('button', { name: 'Antwort senden' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: 'Danke für Ihre Antwort' })).toBeVisible();
    await expect(officer.getByText('Wir senken den Bordstein ab.')).toBeVisible();
    await officer.goto(path);
    await expect(officer.getByRole('heading', { level: 1, name: 'Diese Frage ist beantwortet' })).toBeVisible();
  });

  await page.goto(`/verwaltung/barrieren/${number}/antwort`);
  await expect(page.getByText('Noch nicht geprüft')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Als geprüft vermerken' }).click();
  await expect(page.getByText('Die Antwort ist als geprüft vermerkt.')).toBeVisible();

  await withOtherBrowser(context.browser(), scripts, async (rosa) => {
    await openWithCode(rosa, code);
    await expect(rosa.getByText(/geantwortet am .* kümmert sich darum/u)).toBeVisible();
  });
});

journey('a link that is not right says whom to call', async ({ page }) => {
  await page.goto('/antwort/erfunden');
  await expect(page.getByRole('heading', { level: 1, name: 'Dieser Link stimmt nicht' })).toBeVisible();
  await expect(page.getByText(/Sie erreichen uns unter/u)).toBeVisible();
});
