import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { waitingPath } from '../../src/action-plan/papers/paper.ts';
import { demoAccounts } from '../../src/demo/accounts.ts';
import { drawPicture } from '../../src/demo/draw-picture.ts';
import { noteBegin, takeTime } from './pace.ts';
import { attachDocument } from './plan-situation.ts';
import { signIn } from './sign-in.ts';
import type { Situation } from './situation.ts';
import { illustrated, staffSituations } from './staff-situations.ts';
import { partnerLinks } from './weeks-situation.ts';

const all = ['de', 'de-simple', 'en'] as const;
const report = '/barrieren/melden';
const form = 'form#report-step, form[id]';

/** The routes that need something done before; everything else is open to anyone. */
const special =
  /^\/(verwaltung|vorschau|meldung\/|antwort\/|veranstaltungen\/anmeldung\/|aktionswochen\/(?:mitmachen|bestaetigen|nachbericht)\/|newsletter\/(?:bestaetigen|einstellungen|abmelden)\/|anmelden\/[^/]+\/:token)|^\/barrieren\/melden\//u;

/** One of few events of the demo stock for which people still register. */
const registering = '/veranstaltungen/museum-mit-haenden-und-ohren-beispiel/anmelden';

/** Where the plan's paper is waited for. Once somebody else has waited for it, it comes at once, under its number as its tag. */
async function waitingForPlan(page: Page): Promise<string> {
  const response = await page.request.get('/aktionsplan.pdf', { maxRedirects: 0 });
  const { location, etag } = response.headers();
  return location ?? waitingPath(etag?.replaceAll('"', '') ?? '');
}

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
      return ['/', '/massnahmen/22', '/barrieren/1009', illustrated, registering, await waitingForPlan(page)];
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
    title: 'a partner of the action weeks',
    covers: (path) => /^\/aktionswochen\/(mitmachen|bestaetigen|nachbericht)\//u.test(path),
    languages: all,
    prepare: partnerLinks,
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
  ...staffSituations,
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
