import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { openWithCode, takeDown, withOtherBrowser } from './support/handled-barrier.ts';
import { expect, journey } from './support/journey.ts';

journey(
  'a manager writes a measure from a cause, and a citizen follows from the barrier to the measure',
  async ({ page, scripts }) => {
    const name = `Aushänge hängen zu hoch (${scripts ? 'mit' : 'ohne'} Skript)`;
    const { number, code } = await takeDown(page, `Der Aushang hängt zu hoch, ich kann ihn nicht lesen. ${name}`);

    await page.goto(`/verwaltung/barrieren/${number}/stand?nach=accepted`);
    await page.locator('#stand button').first().click();
    await expect(page.getByRole('status')).toContainText('Der neue Stand gilt');
    await page.goto(`/verwaltung/barrieren/${number}/text`);
    await page.getByLabel('Titel', { exact: true }).fill('Aushang am Rathaus zu hoch');
    await page.getByLabel('Text', { exact: true }).fill('Der Aushang ist im Sitzen nicht zu lesen.');
    await page.getByRole('button', { name: 'Text speichern' }).click();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.getByRole('status')).toContainText('öffentlich');

    await page.getByRole('link', { name: 'Neue Ursache aus dieser Barriere anlegen' }).click();
    await page.getByLabel('Titel', { exact: true }).fill(name);
    await page
      .getByRole('textbox', { name: 'Text (freiwillig)', exact: true })
      .fill('Die Kästen haben ein festes Maß.');
    await page.getByRole('button', { name: 'Ursache speichern' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.getByRole('status')).toContainText('Die Ursache ist jetzt öffentlich.');
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Maßnahme aus dieser Ursache' }).click();
    await expect(page.getByText(name)).toBeVisible();
    const measure = `Aushänge tiefer hängen (${scripts ? 'mit' : 'ohne'} Skript)`;
    await page.getByLabel('Titel', { exact: true }).fill(measure);
    await page
      .getByRole('textbox', { name: /^Was getan wird/u })
      .first()
      .fill('Der Bauhof hängt um.');
    await page.locator('#massnahme').getByRole('button').first().click();
    await expect(page.getByRole('heading', { level: 1, name: measure })).toBeVisible();
    await expect(page.getByText('Diese Maßnahme würde 1 Barriere beseitigen, davon 1 offen.')).toBeVisible();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.getByRole('status')).toContainText('Die Maßnahme ist jetzt öffentlich.');

    await withOtherBrowser(page.context().browser(), scripts, async (citizen) => {
      await citizen.goto(`/barrieren/${number}`);
      await expect(citizen.locator('.chain')).toContainText(name);
      await expectAccessible(citizen);
      await expectNoSidewaysScroll(citizen);
      await citizen.locator('.chain').getByRole('link', { name: measure }).click();
      await expect(citizen.getByRole('heading', { level: 1, name: measure })).toBeVisible();
      await expect(citizen.locator('.chain')).toContainText('Aushang am Rathaus zu hoch');
      await expectAccessible(citizen);
      await openWithCode(citizen, code);
      await citizen.locator('.chain').getByRole('link', { name: measure }).click();
      await expect(citizen.getByRole('heading', { level: 1, name: measure })).toBeVisible();
    });
  },
);
