import { rm } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { demoAccounts, demoPassword } from '../src/demo/accounts.ts';
import { expectAccessible, expectNoSidewaysScroll, scriptless } from './support/accessible.ts';
import { expect, test } from './support/journey.ts';
import { press as pressByKeyboard, tabTo } from './support/keyboard.ts';
import { sentMails } from './support/mails.ts';
import { closeRound, closeRunningRounds, follow, press, startRound } from './support/rounds.ts';
import { freePort, startProgram, stopProgram, temporaryDataFolder, type Program } from './support/start-program.ts';

// Closing a round and adopting an edition change the plan for everybody: these journeys have a demonstration of their own.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let dataDir = '';
let program: Program | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  dataDir = await temporaryDataFolder();
  const port = await freePort();
  const env = { TRUST_PROXY: 'yes', BASE_URL: `http://localhost:${port}` };
  program = await startProgram({ dataDir, port, command: 'demo', env });
});

test.afterAll(async () => {
  if (program) await stopProgram(program);
  await rm(dataDir, { recursive: true, force: true });
});

for (const scripts of [true, false]) {
  const how = scripts ? 'with scripts' : 'without scripts';

  test(`a manager asks three bodies and gets a report with its papers ${how}`, async ({ browser }) => {
    const context = await visit(browser, scripts);
    const page = await signedIn(context);
    await closeRunningRounds(page);
    const name = `Sachstand ${how}`;
    await startRound(page, name, 3);
    await expect(page.getByRole('main')).toContainText('Erinnert wird von selbst am');
    await expectAccessible(page);
    const round = page.url().replace(/\?.*/u, '');
    const [first, second, silent] = await questionsSent(name, 3);

    const officer = await (await visit(browser, scripts)).newPage();
    const sentence = `Die Hälfte ist geschafft (${how}).`;
    await answer(officer, first.link, sentence);
    await nameAnother(officer, second.link);

    await page.goto(round);
    await openQuestion(page, first.number);
    await expect(page.getByLabel('Text für alle')).toHaveValue(sentence);
    await expectAccessible(page);
    await press(page, 'Annehmen und veröffentlichen');
    await expect(page.getByRole('status')).toContainText('angenommen und veröffentlicht');
    await page.goto(round);
    await openQuestion(page, second.number);
    await expectAccessible(page);
    await page.locator('#email').fill('andere@stellen.example');
    await press(page, 'Andere Stelle fragen');
    await expect(page.getByRole('status')).toContainText('Die andere Stelle ist gefragt');

    await page.goto(`${round}/abschliessen`);
    await expect(page.getByRole('main')).toContainText('1 Antwort ist angenommen.');
    await expect(page.getByRole('main')).toContainText('2 Fragen sind noch offen.');
    await press(page, 'Abschließen und Bericht festhalten');
    await expect(page.getByRole('link', { name: 'Bitte bestätigen Sie' })).toBeVisible();
    await expectAccessible(page);
    await closeRound(page);
    await expect(page.getByRole('row', { name: new RegExp(`^${first.number}: `, 'u') })).toContainText(sentence);
    await expect(page.getByRole('row', { name: new RegExp(`^${silent.number}: `, 'u') })).toContainText(
      'in dieser Abfrage keine Antwort',
    );
    await expectAccessible(page);
    await expectPapers(page);

    await officer.goto(silent.link);
    await expect(officer.getByRole('heading', { level: 1, name: 'Diese Abfrage ist abgeschlossen' })).toBeVisible();
    await page.getByRole('link', { name: 'Öffentliche Seite', exact: true }).click();
    await officer.goto(page.url());
    await expect(officer.getByRole('main')).toContainText(sentence);
    await expectNoSidewaysScroll(officer);
    await expectAccessible(officer);
  });

  test(`a manager begins a new edition, decides about the old measures and has it adopted ${how}`, async ({
    browser,
  }) => {
    const context = await visit(browser, scripts);
    const page = await signedIn(context);
    await closeRunningRounds(page);
    await startRound(page, `Noch eine Frage ${how}`, 1);

    await page.goto('/verwaltung/aktionsplan');
    await follow(page, 'Neue Fassung beginnen');
    await expectAccessible(page);
    await press(page, 'Kopieren und Entwurf beginnen');
    await expect(page.getByRole('status')).toContainText('Der Entwurf ist begonnen');
    const draft = new URL(page.url()).pathname;
    const edition = Number(/\d+/u.exec(draft)?.[0]);
    await page.goto(`/verwaltung/massnahmen/${kerbs}/bearbeiten?fassung=${edition}`);
    await page
      .locator('#text')
      .fill(`Jede Gemeinde prüft ihre Hauptwege und senkt Bordsteine ab, wenn dort gebaut wird (${how}).`);
    await press(page, 'Speichern');
    await expect(page.getByRole('link', { name: /ob sich die Bedeutung geändert hat/u })).toBeVisible();
    await page.getByRole('radio', { name: 'Nein, nur die Formulierung' }).check();
    await press(page, 'Speichern');
    await expect(page.getByRole('status')).not.toBeEmpty();

    await page.goto(`${draft}/fortschreibung`);
    const dropped = await dropOne(page);
    await press(page, 'Speichern und alle offenen nach Vorschlag entscheiden');
    await expect(page.getByRole('status')).toContainText('Die Fortschreibung ist gespeichert');
    await expectAccessible(page);

    await follow(page, 'Weiter zum Beschluss');
    await expect(page.getByRole('main')).toContainText('Eine Sachstandsabfrage läuft noch');
    await expect(page.getByLabel('Nummer des Beschlusses')).toHaveCount(0);
    await expectAccessible(page);
    await closeRunningRounds(page);
    await page.goto(`${draft}/beschluss`);
    await expect(page.getByRole('main')).not.toContainText('Vorher');
    await adopt(page, `KT ${edition}/1`);

    const citizen = await (await visit(browser, scripts)).newPage();
    await citizen.goto('/aktionsplan/fassungen');
    await follow(citizen, `Mit Fassung ${edition - 1} vergleichen`);
    await expect(citizen.locator(`#massnahme-${kerbs}`)).toContainText('Geändert fortgeführt');
    await expect(citizen.locator(`#massnahme-${kerbs} ins`).first()).toBeVisible();
    await expect(citizen.locator(`#massnahme-${dropped}`)).toContainText('Das Land übernimmt die Aufgabe.');
    await expectAccessible(citizen);
    await citizen.getByRole('link', { name: 'Leicht verständlich' }).first().click();
    await expect(citizen.locator(`#massnahme-${dropped}`)).toContainText('Das macht jetzt das Land.');
    await citizen.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(citizen);
    await expectAccessible(citizen);
    await citizen.locator(`#massnahme-${dropped}`).getByRole('link').first().click();
    await expect(citizen.getByRole('main')).toContainText('Das macht jetzt das Land.');
  });
}

/** The measure about kerbs, which goes on. */
const kerbs = 23;

async function visit(browser: Browser, scripts: boolean): Promise<BrowserContext> {
  const baseURL = program?.address ?? '';
  const context = await browser.newContext({ baseURL, javaScriptEnabled: scripts, locale: 'de-DE' });
  if (!scripts) scriptless.add(context);
  return context;
}

async function signedIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail').fill(demoAccounts.find(({ role }) => role === 'participationManager')?.email ?? '');
  await page.getByLabel('Passwort', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL('**/verwaltung**');
  return page;
}

type SentQuestion = { number: string; link: string };

/** What the mails of a round ask, and where it is answered. */
async function questionsSent(name: string, count: 3): Promise<[SentQuestion, SentQuestion, SentQuestion]>;
async function questionsSent(name: string, count: number): Promise<SentQuestion[]> {
  let found: SentQuestion[] = [];
  await expect
    .poll(
      async () => {
        const texts = (await sentMails(dataDir)).filter(({ text }) => text.includes(name)).map(({ text }) => text);
        found = texts.flatMap((text) =>
          [...text.matchAll(/^Maßnahme (\d+): .*\n(http\S+)/gmu)].map(([, number = '', link = '']) => ({
            number,
            link,
          })),
        );
        return found.length;
      },
      { timeout: 60_000 },
    )
    .toBe(count);
  return found;
}

/** Two lines, without account, with the keyboard and on a narrow screen. */
async function answer(officer: Page, link: string, sentence: string): Promise<void> {
  await officer.setViewportSize({ width: 320, height: 800 });
  await officer.goto(link);
  await expectNoSidewaysScroll(officer);
  await expectAccessible(officer);
  const begun = officer.getByRole('radio', { name: 'Begonnen', exact: true });
  await begun.focus();
  await officer.keyboard.press('Space');
  await expect(begun).toBeChecked();
  await tabTo(officer, officer.getByLabel('Was ist der Stand?'));
  await officer.keyboard.press('ControlOrMeta+A');
  await officer.keyboard.type(sentence);
  await pressByKeyboard(officer, officer.getByRole('button', { name: 'Antwort senden' }));
  await expect(officer.getByRole('heading', { level: 1, name: 'Danke für Ihre Antwort' })).toBeVisible();
}

async function nameAnother(officer: Page, link: string): Promise<void> {
  await officer.goto(link);
  await officer.getByRole('radio', { name: 'Nicht wir, fragen Sie …' }).check();
  await officer.getByLabel('Wen sollen wir fragen?').selectOption({ index: 1 });
  await officer.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Danke für Ihre Antwort' })).toBeVisible();
}

const openQuestion = (page: Page, number: string) =>
  page
    .getByRole('table')
    .getByRole('link', { name: new RegExp(`^${number}: `, 'u') })
    .first()
    .click();

/** Downloads every paper of the report that is shown, and looks at what kind of file it is. */
async function expectPapers(page: Page): Promise<void> {
  for (const [name, beginning] of [
    ['Kreistagsvorlage (Word)', 'PK'],
    ['Kreistagsvorlage (PDF)', '%PDF-'],
    ['Tabelle (Excel)', 'PK'],
  ] as const) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const response = await page.request.get(href ?? '', { timeout: 60_000 });
    expect(response.status(), name).toBe(200);
    expect((await response.body()).subarray(0, beginning.length).toString(), name).toBe(beginning);
  }
}

/** Decides that one running measure does not go on, with a reason in plain and in easy words. */
async function dropOne(page: Page): Promise<string> {
  const group = page
    .getByRole('main')
    .getByRole('group')
    .filter({ hasText: 'Heutiger Stand: In Umsetzung' })
    .filter({ hasNotText: 'Bordsteine' })
    .last();
  await group.getByRole('radio', { name: 'Nicht fortgeführt' }).check();
  const number = /\d+/u.exec(await group.innerText())?.[0] ?? '';
  await page.locator(`#reason-${number}`).fill('Das Land übernimmt die Aufgabe.');
  await page.locator(`#easy-${number}`).fill('Das macht jetzt das Land.');
  return number;
}

async function adopt(page: Page, reference: string): Promise<void> {
  const [year = '', month = '', day = ''] = new Date()
    .toLocaleDateString('sv', { timeZone: 'Europe/Berlin' })
    .split('-');
  await page.getByLabel('Nummer des Beschlusses').fill(reference);
  await page.getByLabel('Beschlossen von').fill('Kreistag');
  await page.getByLabel('Tag', { exact: true }).fill(day);
  await page.getByLabel('Monat', { exact: true }).fill(month);
  await page.getByLabel('Jahr', { exact: true }).fill(year);
  // The demonstration's next edition is for later years.
  await page.getByLabel(/trotzdem sofort ab/u).check();
  await press(page, 'Beschluss eintragen und Fassung veröffentlichen');
  await expect(page.getByRole('status')).toContainText('Der Beschluss ist eingetragen');
  await expectAccessible(page);
}
