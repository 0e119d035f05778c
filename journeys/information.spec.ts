import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';

journey('Rosa opens the site and finds the telephone number at once', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const number = page.getByRole('main').getByRole('link', { name: /^\d[\d\s-]+$/u });
  await expect(number).toHaveAttribute('href', /^tel:\+49\d+$/u);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Kontakt', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakt' })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^\d[\d\s-]+$/u })
      .first(),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

journey('Mia finds out in easy German who makes the site', async ({ page }) => {
  await page.goto('/leicht');
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const state = await page.locator('.text-state').boundingBox();
    const band = await page.locator('.hero').boundingBox();
    expect(band?.y, 'the band covers nothing of the note above it').toBeGreaterThan(
      (state?.y ?? 0) + (state?.height ?? 0),
    );
  }
  await page.getByRole('link', { name: 'Wer sind wir?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Über uns' })).toBeVisible();
  await expectAccessible(page);
});

journey('Andreas says what he cannot use, changes the language on the way, and is answered', async ({ page }) => {
  await page.goto('/barrieren');
  await page.getByRole('link', { name: 'Sagen Sie es uns' }).click();
  await expect(page.getByLabel('Auf welcher Seite?')).toHaveValue('/barrieren');

  await page.getByRole('button', { name: 'Rückmeldung absenden' }).click();
  await expect(page.getByRole('link', { name: /^Beschreiben Sie bitte/u })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Was ist das Problem, oder was brauchen Sie?').fill('Die Liste liest sich doppelt vor.');
  await page.getByRole('radio', { name: 'Etwas ist für mich nicht barrierefrei' }).check();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/barrierefreiheit\/rueckmeldung$/u);
  await expect(page.getByLabel('What is the problem, or what do you need?')).toHaveValue(
    'Die Liste liest sich doppelt vor.',
  );
  await page.getByRole('radio', { name: 'Yes, by e-mail' }).check();
  await page.getByLabel('Your e-mail address').fill('andreas@beispiel.example');
  await page.getByRole('button', { name: 'Send feedback' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your feedback has arrived.' })).toBeVisible();
  const reference = new URL(page.url()).searchParams.get('zeichen') ?? '';
  await expect(page.getByText(reference)).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'participationManager');
  await page.goto('/verwaltung/rueckmeldungen');
  await expectAccessible(page);
  await page.getByRole('link', { name: reference }).click();
  await expect(page.getByText('Die Liste liest sich doppelt vor.')).toBeVisible();
  await expect(page.getByText('andreas@beispiel.example')).toHaveCount(0);
  await page.getByRole('button', { name: 'Kontaktdaten zeigen' }).click();
  await expect(page.getByText('andreas@beispiel.example')).toBeVisible();
  await page.getByLabel('Ihre Antwort').fill('Thank you. The list is fixed.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Als erledigt speichern' }).click();
  await expect(page.getByRole('status')).toContainText('Als erledigt gespeichert');
});
