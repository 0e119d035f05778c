import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { answerPathFor, takeDown, withOtherBrowser } from './support/handled-barrier.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

const title = 'Bordstein an der Querung absenken';

journey('from a barrier to a solution that the officer and everybody read', async ({ page, context, scripts }) => {
  const { number } = await takeDown(page, 'Der Bordstein am Markt ist zu hoch für meinen Rollator.');
  const file = `/verwaltung/barrieren/${number}`;

  await page.goto(file);
  await page.getByRole('link', { name: 'Passende Lösungen ansehen und anhängen' }).click();
  const proposal = page.locator('.proposal').filter({ hasText: title });
  await expect(proposal).toContainText('in den Worten kommt vor: „Bordstein“');
  await proposal.getByLabel('Der gefragten Stelle zeigen').check();
  await proposal.getByLabel('Auf der öffentlichen Seite zeigen').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('status')).toContainText('Ihre Auswahl ist gespeichert.');
  await expect(page.getByRole('heading', { level: 2, name: 'Schon angehängt' })).toBeVisible();

  await page.goto(`${file}/stand?nach=accepted`);
  await page.locator('#stand button').first().click();
  await expect(page.getByRole('status')).toContainText('Der neue Stand gilt');
  await page.goto(`${file}/text`);
  await page.getByLabel('Titel', { exact: true }).fill('Hoher Bordstein am Markt');
  await page.getByLabel('Text', { exact: true }).fill('Der Bordstein ist zu hoch.');
  await page.getByRole('button', { name: 'Text speichern' }).click();
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.getByRole('status')).toContainText('öffentlich');

  await page.goto(`${file}/weiterleiten`);
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(`markt-${number}@stadt.example`);
  await page.getByRole('button', { name: 'Vorschau' }).click();
  await page.getByRole('button', { name: 'Jetzt senden' }).click();
  await expect(page.getByText('Die Frage ist gesendet.')).toBeVisible();
  const answerPath = await answerPathFor(number);

  await withOtherBrowser(context.browser(), scripts, async (officer) => {
    await officer.goto(answerPath);
    await expect(officer.getByRole('heading', { level: 2, name: 'So haben es andere gelöst' })).toBeVisible();
    await officer.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(officer);
    await expectAccessible(officer);
    await officer.getByRole('link', { name: title }).click();
    await expect(officer.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(officer.getByText('DIN 18040-3').first()).toBeVisible();
    await expectAccessible(officer);
  });

  await withOtherBrowser(context.browser(), scripts, async (mia) => {
    await mia.goto(`/leicht/barrieren/${number}`);
    await mia.getByRole('link', { name: 'Der Bord-Stein muss niedriger sein' }).click();
    await expect(mia.getByText('Höchstens 3 Zentimeter sind gut.')).toBeVisible();
    await expect(mia.getByText(/noch nicht geprüft/u).first()).toBeVisible();
    await mia.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(mia);
  });
});

journey('somebody finds a solution in spite of a typing error', async ({ page }) => {
  await page.goto('/loesungen');
  await expectAccessible(page);
  await page.getByLabel('Suchworte').fill('Toillete');
  await page.getByRole('main').getByRole('button').first().click();
  await page.getByRole('link', { name: /^Nette Toilette/u }).click();
  await expect(page.getByText(/rund 130.000 Euro/u).first()).toBeVisible();
});

journey('a manager chooses by which way a measure works, and everybody reads it on its passport', async ({ page }) => {
  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/massnahmen/2/loesungen');
  await page.getByLabel('Eine andere Lösung anhängen').selectOption({ index: 1 });
  const chosen = await page.getByLabel('Eine andere Lösung anhängen').locator('option:checked').innerText();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('status')).toContainText('Ihre Auswahl ist gespeichert.');
  await expectAccessible(page);
  await page.goto('/massnahmen/2');
  await expect(page.getByRole('main').getByRole('link', { name: chosen })).toBeVisible();
});
