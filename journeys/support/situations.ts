import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { demoAccounts } from '../../src/demo/accounts.ts';
import { drawPicture } from '../../src/demo/draw-picture.ts';
import { takeDown } from './handled-barrier.ts';
import { noteBegin, takeTime } from './pace.ts';
import { attachDocument, preparePlan, waitingQuestion } from './plan-situation.ts';
import { signIn } from './sign-in.ts';

/** What somebody has done before certain pages show what they are for. */
export type Situation = {
  readonly title: string;
  /** The routes that are looked at in this situation. */
  readonly covers: (path: string) => boolean;
  readonly languages: readonly ('de' | 'de-simple' | 'en')[];
  /** Gets there, and names addresses to begin with that no page links to. */
  readonly prepare: (page: Page) => Promise<readonly string[]>;
};

const all = ['de', 'de-simple', 'en'] as const;
const report = '/barrieren/melden';
const form = 'form#report-step, form[id]';

/** The routes that need something done before; everything else is open to anyone. */
const special =
  /^\/(verwaltung|vorschau|meldung\/|antwort\/|veranstaltungen\/anmeldung\/|newsletter\/(?:bestaetigen|einstellungen|abmelden)\/|anmelden\/[^/]+\/:token)|^\/barrieren\/melden\//u;

const handling = /^\/verwaltung\/(barrieren|nachrichten)/u;
const illustrated = '/loesungen/bordstein-absenken';
/** One of few events of the demo stock for which people still register. */
const registering = '/veranstaltungen/museum-mit-haenden-und-ohren-beispiel/anmelden';
const writing = /^\/verwaltung\/inhalte/u;
const easing = /^\/verwaltung\/leichte-sprache/u;
const inspecting = /^\/verwaltung\/begehungen/u;

export const situations: readonly Situation[] = [
  {
    title: 'somebody who has just come',
    covers: (path) => !special.test(path) || path === `${report}/weiter`,
    languages: all,
    prepare: async (page) => {
      await signIn(page, 'participationManager');
      await attachDocument(page);
      await page.context().clearCookies();
      // In the demo stock the answer about this barrier came with a document, and this solution has a picture.
      return ['/', '/massnahmen/22', '/barrieren/1009', illustrated, registering];
    },
  },
  {
    title: 'somebody in the middle of a report',
    covers: (path) => path.startsWith(`${report}/`) && !/(danke|gespeichert|weiter)$/u.test(path),
    languages: all,
    prepare: async (page) => {
      await begin(page);
      await page.goto(`${report}/fotos`);
      await page
        .locator('main input[type="file"]')
        .setInputFiles({ name: 'stufen.png', mimeType: 'image/png', buffer: await drawPicture('steps') });
      await page.locator('main button[value="upload"]').click();
      await page.locator('main img').waitFor();
      return [];
    },
  },
  {
    title: 'somebody who takes a break from a report',
    covers: (path) => path === `${report}/gespeichert`,
    languages: all,
    prepare: async (page) => {
      await begin(page);
      await page.goto(`${report}/wirkung`);
      await page.getByRole('button', { name: /später weiter/iu }).click();
      await page.waitForURL('**/gespeichert');
      return [];
    },
  },
  {
    title: 'somebody who has sent a report',
    covers: (path) => path === `${report}/danke`,
    languages: all,
    prepare: async (page) => {
      await begin(page);
      await page.goto(`${report}/pruefen`);
      await takeTime(page);
      await page.getByRole('button', { name: 'Meldung absenden' }).click();
      await page.waitForURL('**/danke');
      return [];
    },
  },
  {
    title: 'somebody who follows a report',
    covers: (path) => path.startsWith('/meldung/'),
    languages: all,
    prepare: async (page) => {
      await page.goto('/meldung');
      await page.locator('main input[name="code"]').fill('Regen-Linse-Hafen-3377');
      await page.locator('main form button').first().click();
      await page.waitForURL('**/meldung/stand');
      return [];
    },
  },
  {
    title: 'somebody who has registered for an event',
    covers: (path) => path.startsWith('/veranstaltungen/anmeldung/'),
    languages: all,
    prepare: async (page) => {
      await page.goto(registering);
      await page.locator('main input[name="name"]').fill('Rosa Beispiel');
      await page.locator('main input[name="telephone"]').fill('030 23125-300');
      await page.locator('#anmeldung-formular button').last().click();
      await page.waitForURL('**/anmeldung/danke');
      return [];
    },
  },
  {
    title: 'somebody on the list of the newsletter',
    covers: (path) => /^\/newsletter\/(bestaetigen|einstellungen|abmelden)\//u.test(path),
    languages: all,
    prepare: async (page) => {
      await page.goto('/newsletter');
      await page.getByRole('textbox', { name: 'Ihre E-Mail-Adresse' }).fill(`neu-${Date.now()}@teilhabe.example`);
      await page.getByRole('button', { name: 'Rundbrief bestellen' }).click();
      await page.waitForURL('**/fast-fertig');
      const confirming = /\/newsletter\/bestaetigen\/[\w-]+/u;
      await expect.poll(async () => (await linksInMails(confirming)).length, { timeout: 30_000 }).toBeGreaterThan(4);
      const settings = (await linksInMails(/\/newsletter\/einstellungen\/[\w.-]+/u)).at(-1) ?? '';
      const open = await linksInMails(confirming);
      return [...open, settings, settings.replace('einstellungen', 'abmelden')];
    },
  },
  {
    title: 'a body that was asked by mail',
    covers: (path) => path.startsWith('/antwort/'),
    languages: ['de'],
    prepare: async () => linksInMails(/\/antwort\/(massnahme\/)?[\w-]+/u),
  },
  {
    title: 'somebody who was sent a preview',
    covers: (path) => path.startsWith('/vorschau/'),
    languages: all,
    prepare: async (page) => {
      await signIn(page, 'editor');
      await page.goto('/verwaltung/inhalte');
      await page
        .locator('#beitraege')
        .getByRole('link', { name: /^Aufruf: Ideen/u })
        .click();
      await page.getByRole('button', { name: 'Link herstellen' }).click();
      const href = (await page.locator('main a[href*="/vorschau/"]').getAttribute('href')) ?? '';
      await page.context().clearCookies();
      return [new URL(href).pathname];
    },
  },
  {
    title: 'somebody with a link to an account',
    covers: (path) => /^\/anmelden\/[^/]+\/:token$/u.test(path),
    languages: all,
    prepare: async (page) => {
      const editor = demoAccounts.find(({ role }) => role === 'editor');
      await page.goto('/anmelden/passwort-vergessen');
      await page.locator('main input[name="email"]').fill(editor?.email ?? '');
      await page.locator('main form button').first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'Sehen Sie in Ihr Postfach' })).toBeVisible();
      await signIn(page, 'administrator');
      await page.goto('/verwaltung/konten/einladen');
      await page.locator('main input[name="name"]').fill('Neue Kollegin');
      await page.locator('main input[name="email"]').fill(`neu-${Date.now()}@teilhabe.example`);
      await page.getByRole('radio').first().check();
      await page.locator('main form button').first().click();
      const inMails = /\/anmelden\/(neues-passwort|einladung)\/[\w-]+/u;
      await expect
        .poll(async () => new Set((await linksInMails(inMails)).map((link) => link.split('/')[2])).size, {
          timeout: 30_000,
        })
        .toBe(2);
      return [...(await linksInMails(inMails)), '/anmelden/einrichten/abgelaufen'];
    },
  },
  {
    title: 'staff who handle reports',
    covers: (path) => handling.test(path),
    languages: ['de'],
    prepare: async (page) => {
      await takeDown(page, 'Vor der Bücherei stehen Fahrräder im Weg.');
      const justMade = new URL(page.url()).pathname;
      // In the demo stock a body is still asked about the first, and has answered with a photo about the second.
      const [asked, answered] = ['/verwaltung/barrieren/1055', '/verwaltung/barrieren/1009'];
      return [
        justMade,
        `${asked}/weiterleiten`,
        `${asked}/weiterleiten/brief`,
        `${asked}/antwort-eintragen`,
        `${answered}/antwort`,
      ];
    },
  },
  {
    title: 'staff who inspect',
    covers: (path) => inspecting.test(path),
    languages: ['de'],
    prepare: async (page) => {
      await signIn(page, 'participationManager');
      await page.goto('/verwaltung/begehungen/pruefboegen/playground');
      await page.locator('#beginnen button').click();
      await page.waitForURL('**/bearbeiten**');
      return ['/verwaltung/begehungen?ansicht=alle', new URL(page.url()).pathname];
    },
  },
  {
    title: 'staff who write for everyone',
    covers: (path) => writing.test(path),
    languages: ['de'],
    prepare: async (page) => {
      await signIn(page, 'editor');
      await page.goto('/verwaltung/inhalte?art=look-back');
      // The one article of the demo stock that was written twice.
      const written = await page.locator('#beitraege tbody a').first().getAttribute('href');
      return [`${written}/fassungen`];
    },
  },
  {
    title: 'staff who write easy texts',
    covers: (path) => easing.test(path),
    languages: ['de'],
    prepare: async (page) => {
      await signIn(page, 'editor');
      await page.goto('/verwaltung/leichte-sprache?stand=entwurf&art=article');
      const written = await page.locator('#texte tbody th a').first().getAttribute('href');
      return [`${written}`, `${written}/pruefung`, '/verwaltung/leichte-sprache/buendel'];
    },
  },
  {
    title: 'staff with everything else',
    covers: (path) =>
      path.startsWith('/verwaltung') && ![handling, inspecting, writing, easing].some((others) => others.test(path)),
    languages: ['de'],
    prepare: async (page) => {
      await page.goto('/barrierefreiheit/rueckmeldung');
      await page.locator('main textarea').first().fill('Der Kontrast der Knöpfe ist gut.');
      await page.getByRole('radio', { name: 'Nein' }).check();
      await page.locator('main form button').last().click();
      await page.waitForURL('**/danke**');
      await signIn(page, 'administrator');
      await page.goto(illustrated);
      const solution = /Lösung (\d+)/u.exec((await page.title()) ?? '')?.[1];
      await page.goto('/verwaltung/veranstaltungen');
      const registered = await page.getByRole('link', { name: /^Museum mit Händen und Ohren/u }).getAttribute('href');
      return [
        ...(await preparePlan(page)),
        `${await waitingQuestion(page)}/eintragen`,
        `/verwaltung/loesungen/${solution}`,
        registered ?? '',
      ];
    },
  },
];

/** A report about something outdoors, so that every question is asked. */
async function begin(page: Page): Promise<void> {
  await page.goto(report);
  await page.locator('main form button').first().click();
  await page.waitForURL(`**${report}/wo`);
  noteBegin(page);
  await page.locator('main').getByRole('radio').first().check();
  await page.locator(form).getByRole('button', { name: 'Weiter', exact: true }).click();
  await page.waitForURL(`**${report}/ort`);
  await page.goto(`${report}/problem`);
  await page.locator('main textarea').first().fill('Drei Stufen ohne Geländer');
  await page.locator(form).getByRole('button', { name: 'Weiter', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/problem'));
}

/** Mails of the demonstration lie as files in its data folder; the newest link comes last. */
async function linksInMails(pattern: RegExp): Promise<readonly string[]> {
  const folder = join(process.env['JOURNEY_DATA_DIR'] ?? '', 'mails');
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.eml')) continue;
    // A long line is cut softly in a mail.
    const text = (await readFile(join(folder, name), 'utf8')).replaceAll(/=\r?\n/gu, '');
    const link = pattern.exec(text)?.[0];
    if (link) found.push(link);
  }
  return found;
}
