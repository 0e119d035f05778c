import type { Page } from '@playwright/test';
import { noteBrokenLinks } from './broken-links.ts';
import { takeDown } from './handled-barrier.ts';
import { preparePlan, waitingQuestion } from './plan-situation.ts';
import { signIn } from './sign-in.ts';
import type { Situation } from './situation.ts';
import { officeItems } from './weeks-situation.ts';

/** A solution of the library that has a picture. */
export const illustrated = '/loesungen/bordstein-absenken';

const handling = /^\/verwaltung\/(barrieren|nachrichten)/u;
const writing = /^\/verwaltung\/inhalte/u;
const easing = /^\/verwaltung\/leichte-sprache/u;
const inspecting = /^\/verwaltung\/begehungen/u;
const planning = /^\/verwaltung\/(aktionsplan|massnahmen|ursachen|abfragen|berichte)/u;
const publishing = /^\/verwaltung\/(loesungen|veranstaltungen|medien|aktionswochen|newsletter|orte|glossar)/u;

/** Staff, by what they are at. */
export const staffSituations: readonly Situation[] = [
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
        answered,
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
      await noteBrokenLinks();
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
    title: 'staff who care for the plan',
    covers: (path) => planning.test(path),
    languages: ['de'],
    prepare: async (page) => {
      await signIn(page, 'administrator');
      return [...(await preparePlan(page)), `${await waitingQuestion(page)}/eintragen`];
    },
  },
  {
    title: 'staff who plan events and publish',
    covers: (path) => publishing.test(path),
    languages: ['de'],
    prepare: async (page) => {
      await signIn(page, 'administrator');
      await page.goto(illustrated);
      const solution = /Lösung (\d+)/u.exec((await page.title()) ?? '')?.[1];
      return [
        `/verwaltung/loesungen/${solution}`,
        await hrefOf(page, '/verwaltung/veranstaltungen', /^Museum mit Händen und Ohren/u),
        await hrefOf(page, '/verwaltung/medien'),
        ...(await officeItems(page)),
      ];
    },
  },
  {
    title: 'staff with everything else',
    covers: (path) =>
      path.startsWith('/verwaltung') &&
      ![handling, inspecting, writing, easing, planning, publishing].some((others) => others.test(path)),
    languages: ['de'],
    prepare: async (page) => {
      await page.goto('/barrierefreiheit/rueckmeldung');
      await page.getByRole('radio', { name: /^Etwas fehlt/u }).check();
      await page.locator('main textarea').first().fill('Der Kontrast der Knöpfe ist gut.');
      await page.getByRole('radio', { name: 'Nein' }).check();
      await page.locator('main form button').last().click();
      await page.waitForURL('**/danke**');
      await signIn(page, 'administrator');
      return [];
    },
  },
];

/** Where a list leads to: by a name, or by its first card. */
async function hrefOf(page: Page, list: string, name?: RegExp): Promise<string> {
  await page.goto(list);
  const link = name ? page.getByRole('link', { name }) : page.locator('main .card a').first();
  return (await link.getAttribute('href')) ?? '';
}
