import type { BrowserContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey, test } from './support/journey.ts';
import { tabTo } from './support/keyboard.ts';
import { noteBegin, takeTime } from './support/pace.ts';

const next = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Weiter', exact: true });
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

async function begin(page: Page): Promise<void> {
  await page.goto('/barrieren/melden');
  await page.getByRole('button', { name: 'Meldung beginnen' }).click();
  await heading(page, 'Wo ist die Barriere?');
  noteBegin(page);
}

async function send(page: Page): Promise<string> {
  await takeTime(page);
  await page.getByRole('button', { name: 'Meldung absenden' }).click();
  await heading(page, 'Danke, Ihre Meldung ist angekommen');
  return codeOn(page);
}

async function codeOn(page: Page): Promise<string> {
  const code = await page.locator('.code-value').innerText();
  expect(code).toMatch(/^[A-Z][a-z]+-[A-Z][a-z]+-[A-Z][a-z]+-\d{4}$/u);
  return code;
}

journey('Rosa reports with one answer and sees it arrive', async ({ page }) => {
  await begin(page);
  await next(page).click();
  await page.waitForURL('**/ort');
  await next(page).click();
  await page.waitForURL('**/problem');
  await next(page).click();
  await expect(page.getByRole('link', { name: /schreiben Sie, was das Problem ist/u })).toBeVisible();
  await page.getByLabel('Beschreiben Sie es mit Ihren Worten').fill('Am Amt sind drei Stufen ohne Geländer.');
  await page.getByRole('button', { name: 'Das genügt, weiter zum Absenden' }).click();
  await heading(page, 'Bitte prüfen Sie Ihre Angaben');
  const code = await send(page);
  await page.goto('/meldung');
  await page.getByLabel('Ihr Code').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Meldung ansehen' }).click();
  await heading(page, 'Stand Ihrer Meldung');
  await expect(page.getByText('Am Amt sind drei Stufen ohne Geländer.')).toBeVisible();
  await expectAccessible(page);
});

journey('Andreas reports with the keyboard only', async ({ page }) => {
  await page.goto('/barrieren/melden');
  await tabTo(page, page.getByRole('button', { name: 'Meldung beginnen' }));
  await page.keyboard.press('Enter');
  await heading(page, 'Wo ist die Barriere?');
  noteBegin(page);
  await tabTo(page, page.getByRole('radio', { name: 'Draußen' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'In oder an einem Gebäude' })).toBeChecked();
  await page.keyboard.press('Enter');
  await heading(page, 'Wo genau ist das?');
  await tabTo(page, page.getByRole('radio', { name: 'Ort oder Adresse eintippen' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Ort oder Adresse', { exact: true }));
  await page.keyboard.type('Hettstedt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Hettstedt', exact: true })).toBeChecked();
  await tabTo(page, next(page));
  await page.keyboard.press('Enter');
  await heading(page, 'Was ist das Problem?');
  await tabTo(page, page.getByLabel('Beschreiben Sie es mit Ihren Worten'));
  await page.keyboard.type('Die Tür hat keinen Griff in Reichweite.');
  await tabTo(page, page.getByRole('button', { name: 'Das genügt, weiter zum Absenden' }));
  await page.keyboard.press('Enter');
  await heading(page, 'Bitte prüfen Sie Ihre Angaben');
  await expect(page.getByText('Hettstedt')).toBeVisible();
  await takeTime(page);
  await tabTo(page, page.getByRole('button', { name: 'Meldung absenden' }));
  await page.keyboard.press('Enter');
  await heading(page, 'Danke, Ihre Meldung ist angekommen');
});

journey('Torsten adds a photo with its description and takes another one back', async ({ page }) => {
  const photo = (background: string) =>
    sharp({ create: { width: 600, height: 400, channels: 3, background } })
      .jpeg()
      .toBuffer()
      .then((buffer) => ({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer }));
  await begin(page);
  await page.goto('/barrieren/melden/fotos');
  await page
    .getByLabel('Foto auswählen')
    .setInputFiles({ name: 'brief.txt', mimeType: 'image/jpeg', buffer: Buffer.from('kein Foto') });
  await page.getByLabel('Was ist zu sehen?').fill('Drei Stufen');
  await page.getByRole('button', { name: 'Foto hochladen' }).click();
  await expect(page.getByRole('link', { name: /kein Foto, das wir öffnen können/u })).toBeVisible();
  await expect(page.getByLabel('Was ist zu sehen?')).toHaveValue('Drei Stufen');

  await page.getByLabel('Foto auswählen').setInputFiles(await photo('#c67600'));
  await page.getByRole('button', { name: 'Foto hochladen' }).click();
  await expect(page.getByRole('img', { name: 'Foto 1' })).toBeVisible();
  await page.getByLabel('Foto auswählen').setInputFiles(await photo('#2044aa'));
  await page.getByRole('button', { name: 'Foto hochladen' }).click();
  await expect(page.getByRole('img', { name: 'Foto 2' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Foto 2 entfernen' }).click();
  await expect(page.getByRole('img', { name: 'Foto 2' })).toHaveCount(0);

  await page.goto('/barrieren/melden/problem');
  await page.getByLabel('Beschreiben Sie es mit Ihren Worten').fill('Stufen am Nebeneingang');
  await page.getByRole('button', { name: 'Das genügt, weiter zum Absenden' }).click();
  await expect(page.getByText('Drei Stufen.')).toBeVisible();
  await send(page);
});

journey('Mia changes the language in the middle of the form and keeps what she typed', async ({ page }) => {
  await begin(page);
  await page.goto('/barrieren/melden/problem');
  await page.getByLabel('Beschreiben Sie es mit Ihren Worten').fill('Der Brief ist zu schwer.');
  await page.getByRole('checkbox', { name: 'Bitte rufen Sie mich zurück' }).check();
  await page.getByRole('button', { name: 'Leicht verständlich' }).click();
  await expect(page).toHaveURL(/\/leicht\/barrieren\/melden\/problem$/u);
  await expect(page.getByLabel('Schreiben Sie mit Ihren Worten')).toHaveValue('Der Brief ist zu schwer.');
  await expect(page.getByRole('checkbox', { name: 'Bitte rufen Sie mich an' })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByLabel('Describe it in your own words')).toHaveValue('Der Brief ist zu schwer.');
});

journey('somebody saves, and continues later in another browser', async ({ page, context, scripts }) => {
  await begin(page);
  await page.getByRole('radio', { name: 'Brief oder Formular' }).check();
  await next(page).click();
  await page.getByRole('radio', { name: 'Mit eigenen Worten beschreiben' }).check();
  await page.getByLabel('Beschreiben Sie die Stelle').fill('Bescheid vom Amt');
  await page.getByRole('button', { name: 'Speichern und später weitermachen' }).click();
  await heading(page, 'Ihre Meldung ist gespeichert');
  await expectAccessible(page);
  const code = await codeOn(page);

  const other = await anotherBrowser(context, scripts);
  const elsewhere = await other.newPage();
  await elsewhere.goto('/barrieren/melden/weiter');
  await elsewhere.getByLabel('Ihr Code').fill(code.replaceAll('-', ' '));
  await elsewhere.getByRole('button', { name: 'Weitermachen' }).click();
  await expect(elsewhere.getByRole('radio', { name: 'Brief oder Formular' })).toBeChecked();
  await next(elsewhere).click();
  await expect(elsewhere.getByLabel('Beschreiben Sie die Stelle')).toHaveValue('Bescheid vom Amt');
  await other.close();
});

async function anotherBrowser(context: BrowserContext, javaScriptEnabled: boolean): Promise<BrowserContext> {
  const browser = context.browser();
  if (!browser) throw new Error('the page has no browser');
  const [page] = context.pages();
  return browser.newContext({ javaScriptEnabled, baseURL: new URL(page?.url() ?? '').origin });
}

journey('the county on the map is pressed, and the list follows', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await begin(page);
  await page.goto('/barrieren/melden/ort');
  await page.getByRole('radio', { name: 'Auf der Karte oder aus der Liste wählen' }).check();
  await page.locator('.map-button-large').click({ position: { x: 330, y: 290 } });
  await expect(page.getByLabel('Gemeinde', { exact: true })).not.toHaveValue('');
  await next(page).click();
  await heading(page, 'Was ist das Problem?');
});

journey('a reporter adds something, erases the address and withdraws', async ({ page }) => {
  await begin(page);
  await page.goto('/barrieren/melden/antwort');
  await page.getByRole('radio', { name: 'E-Mail' }).check();
  await page.getByLabel('Ihre E-Mail-Adresse').fill('rosa@example.org');
  await next(page).click();
  await page.waitForURL('**/pruefen');
  await page.goto('/barrieren/melden/problem');
  await page.getByLabel('Beschreiben Sie es mit Ihren Worten').fill('Der Aufzug ist kaputt.');
  await page.getByRole('button', { name: 'Das genügt, weiter zum Absenden' }).click();
  await heading(page, 'Bitte prüfen Sie Ihre Angaben');
  const code = await send(page);
  await page.goto('/meldung');
  await page.getByLabel('Ihr Code').fill(code);
  await page.getByRole('button', { name: 'Meldung ansehen' }).click();

  await page.getByRole('link', { name: 'Etwas ergänzen' }).click();
  await page.getByLabel('Ihr Text').fill('Seit heute geht er wieder.');
  await page.getByRole('button', { name: 'Absenden' }).click();
  await expect(page.getByText('Ihr Text ist bei uns angekommen')).toBeVisible();
  await page.getByRole('link', { name: 'Meine Kontaktdaten löschen' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, löschen' }).click();
  await expect(page.getByText('Ihre Kontaktdaten sind gelöscht.')).toBeVisible();
  await page.getByRole('link', { name: 'Meldung zurückziehen' }).click();
  await page.getByRole('button', { name: 'Ja, zurückziehen' }).click();
  await expect(page.getByRole('heading', { name: 'Sie haben Ihre Meldung zurückgezogen' })).toBeVisible();
  await page.getByRole('button', { name: 'Fertig, Code vergessen' }).click();
  await page.waitForURL(/hinweis=vergessen/u);
  await page.goto('/meldung/stand');
  await heading(page, 'Ihre Meldung ansehen');
});

const slugs = ['wo', 'ort', 'problem', 'koennen', 'wirkung', 'masse', 'fotos', 'bereich', 'antwort', 'pruefen'];

journey('every page of the form is accessible and fits on a small screen', async ({ page }) => {
  // Ten checks by axe, on a machine that may be busy.
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 800 });
  await begin(page);
  await page.getByRole('radio', { name: 'In oder an einem Gebäude' }).check();
  await next(page).click();
  await page.waitForURL('**/ort');
  for (const slug of slugs) {
    await page.goto(`/barrieren/melden/${slug}`);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
