import { expectAccessible } from './support/accessible.ts';
import { acceptAndAsk, answerPathFor, openWithCode, takeDown, withOtherBrowser } from './support/handled-barrier.ts';
import { expect, journey } from './support/journey.ts';

journey(
  'a body says it is done, Rosa says it is not, and the matter is open again',
  async ({ page, context, scripts }) => {
    const { number, code } = await takeDown(page, 'Die Rampe am Rathaus fehlt.');
    await acceptAndAsk(page, number, `rathaus-${number}@stadt.example`);
    const path = await answerPathFor(number);

    await withOtherBrowser(context.browser(), scripts, async (officer) => {
      await officer.goto(path);
      await officer.getByRole('radio', { name: 'Ist erledigt' }).check();
      await officer.getByLabel('Was wurde getan?').fill('Die Rampe steht.');
      await officer.getByRole('button', { name: 'Antwort senden' }).click();
      await expect(officer.getByText('Sie hat das letzte Wort.')).toBeVisible();
    });

    await withOtherBrowser(context.browser(), scripts, async (rosa) => {
      await openWithCode(rosa, code);
      await rosa.getByRole('link', { name: 'Frage beantworten' }).click();
      await rosa.getByRole('radio', { name: 'Nein, sie ist noch da' }).check();
      await rosa.getByRole('button', { name: 'Absenden' }).click();
      await expect(rosa.getByText('Die betroffene Person sagt: Die Barriere ist noch da.').first()).toBeVisible();
      await expectAccessible(rosa);
    });

    await page.goto(`/verwaltung/barrieren/${number}`);
    await expect(page.getByRole('main')).toContainText('Die betroffene Person sagt: Die Barriere ist noch da.');
  },
);
