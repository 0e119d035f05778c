import { describe, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { locales, localized } from '../../platform/i18n/locale.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { openStatementWork } from './open-statement-work.ts';
import { findFinding, listEvaluations, listFindings } from './statement.store.ts';
import { takeFirstFindings } from './take-first-findings.ts';

const app = useTestApp();
const office = '/verwaltung/barrierefreiheit';
const manager = () => signedIn(app, 'participationManager');
const read = async (prefix = '') => (await app.visitor().get(`${prefix}/barrierefreiheit`)).page.querySelector('main');

const typed = {
  title: 'Karte der Barrieren',
  text: 'Die Karte lässt sich mit einem Screenreader nicht bedienen.',
  page: '/barrieren/karte',
  reason: 'notYetMended',
  extent: 'parts',
  'since-day': '1',
  'since-month': '11',
  'since-year': '2026',
  'plannedUntil-day': '15',
  'plannedUntil-month': '1',
  'plannedUntil-year': '2027',
  alternative: 'Neben der Karte steht eine Liste.',
};

async function haveFinding(change: Record<string, string> = {}): Promise<number> {
  const { visitor } = await manager();
  const title = `Befund ${Math.random()}`;
  const sent = await visitor.submit(`${office}/neu`, { ...typed, title, ...change });
  expect(sent.status).toBe(303);
  return (
    (await listFindings(app.services.db, 'all')).find((row) => row.title === (change['title'] ?? title))?.number ?? 0
  );
}

describe('somebody reads the statement', () => {
  test('finds scope, state, what is missing and why, the evaluation, the form, the month and the Ombudsstelle', async () => {
    const main = await read();
    for (const words of [
      'Geltungsbereich',
      'teilweise mit den Anforderungen vereinbar',
      'Noch nicht behoben',
      'Es gibt noch keine Videos in Deutscher Gebärdensprache.',
      'Wir beantworten Fragen schriftlich.',
      'Bekannt seit22. November 2026',
      'Es steht noch kein Tag fest.',
      'Zuletzt überprüft am22. November 2026',
      'Selbstbewertung durch: Örtliches Teilhabemanagement',
      '§ 16b Absatz 4 BGG LSA',
      'Ombudsstelle',
    ])
      expect(main?.text).toContain(words);
    expect(main?.querySelector('a[href="/barrierefreiheit/rueckmeldung"]')).not.toBeNull();
    expect(main?.text).not.toContain('===');
  });

  test('reads it in easy words and in English, with links that stay there', async () => {
    const [easy, english] = [await read('/leicht'), await read('/en')];
    expect(easy?.text).toContain('Es fehlen Videos in Gebärden-Sprache.');
    expect(easy?.querySelector('a[href="/leicht/barrieren"]')).not.toBeNull();
    expect(english?.text).toContain('partially conformant');
    expect(english?.text).toContain('There are no videos in German Sign Language yet.');
    for (const main of [easy, english]) expect(main?.text).not.toContain('===');
  });

  test('reads in German, marked as German, what nobody has put into other words', async () => {
    await haveFinding();
    for (const locale of ['de-simple', 'en'] as const) {
      const main = await read(localized(locale, '/').replace(/\/$/u, ''));
      const heading = main?.querySelectorAll('h4').find(({ text }) => text.includes('Befund'));
      expect(heading?.getAttribute('lang')).toBe('de');
    }
    expect((await read('/en'))?.text).toContain('expected 15 January 2027');
  });

  test('finds it by the words of a finding', async () => {
    await haveFinding({ title: 'Kartenansicht ohne Zoomknopf' });
    const { page } = await app.visitor().get('/suche?q=Zoomknopf');
    expect(page.querySelector('.link-item-title a')?.getAttribute('href')).toBe('/barrierefreiheit');
  });
});

describe('the office looks after the statement', () => {
  test('adds a finding once, and everybody reads it at once with its day', async () => {
    const { visitor } = await manager();
    const form = await visitor.get(`${office}/neu`);
    const formKey = form.page.querySelector('input[name=formKey]')?.getAttribute('value') ?? '';
    const sent = await visitor.submitAndFollow(`${office}/neu`, { ...typed, formKey });
    expect(sent.text).toContain('Der Befund steht jetzt in der Erklärung.');
    expect((await visitor.submit(`${office}/neu`, { ...typed, formKey })).status).toBe(303);
    expect((await visitor.submit(`${office}/neu`, { ...typed, title: 'Anderes', formKey })).status).toBe(422);
    const main = await read();
    expect(main?.text.split('Karte der Barrieren').length).toBe(2);
    expect(main?.text).toContain('voraussichtlich 15. Januar 2027');
    expect(main?.querySelector('dd a[href="/barrieren/karte"]')).not.toBeNull();
  });

  test.each([
    ['title', { title: ' ' }, 'Bitte schreiben Sie, was nicht barrierefrei ist.'],
    ['text', { text: 'x'.repeat(2001) }, '2.000 Zeichen gehen.'],
    ['page', { page: 'https://fremd.example/' }, 'Sie beginnt mit einem Schrägstrich.'],
    ['page', { page: '/verwaltung/konten' }, 'Sie beginnt mit einem Schrägstrich.'],
    ['reason', { reason: 'lazy' }, 'Bitte wählen Sie einen Grund.'],
    ['extent', { extent: '' }, 'Bitte wählen Sie, wie viel es betrifft.'],
    ['since', { 'since-day': '31', 'since-month': '2' }, 'Bitte schreiben Sie einen ganzen Tag'],
    ['since', { 'since-year': '2031' }, 'Dieser Tag liegt in der Zukunft.'],
    ['plannedUntil', { 'plannedUntil-year': '2025' }, 'Dieser Tag liegt vor dem Tag'],
    ['plannedUntil', { reason: 'notCovered' }, 'Nur was Sie beheben wollen'],
    ['textEasy', { titleEasy: 'Karte' }, 'Bitte schreiben Sie leicht verständlich'],
    ['titleEn', { textEn: 'The map.' }, 'Bitte schreiben Sie auf Englisch'],
  ])('is told what is wrong with %s (%j) and keeps what was typed', async (field, change, message) => {
    const { visitor } = await manager();
    const refused = await visitor.submit(`${office}/neu`, { ...typed, ...change });
    expect(refused.status).toBe(422);
    const link = refused.page.querySelector('.error-summary a');
    expect([link?.getAttribute('href'), link?.text]).toEqual([`#${field}`, expect.stringContaining(message)]);
    expect(refused.page.querySelector('textarea[name=alternative]')?.text.trim()).toBe(typed.alternative);
  });

  test('changes a finding; two people who write at once lose nothing', async () => {
    const number = await haveFinding();
    const { visitor } = await manager();
    const first = { ...typed, version: '1', text: 'Erste Fassung.' };
    expect((await visitor.submit(`${office}/${number}`, first)).status).toBe(303);
    const late = await visitor.submit(`${office}/${number}`, { ...first, text: 'Zweite Fassung.' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Erste Fassung.');
    expect(late.page.querySelector('textarea[name=text]')?.text.trim()).toBe('Zweite Fassung.');
    expect((await visitor.submit(`${office}/${number}`, { ...first, version: 'x' })).status).toBe(422);
  });

  test('takes what is mended out of the statement and puts it back, and an address of nothing is not found', async () => {
    const number = await haveFinding();
    const title = (await findFinding(app.services.db, number))?.title ?? '';
    const { visitor } = await manager();
    const closed = await visitor.submitAndFollow(`${office}/${number}/stand`, { behoben: 'ja' });
    expect(closed.text).toContain('Als behoben eingetragen.');
    expect(closed.page.querySelector('#befunde-behoben, [aria-labelledby=behoben]')?.text).toContain(title);
    expect((await read())?.text).not.toContain(title);
    await visitor.submit(`${office}/${number}/stand`, { behoben: 'nein' });
    expect((await read())?.text).toContain(title);
    for (const path of [`${office}/999999`, `${office}/quatsch`]) expect((await visitor.get(path)).status).toBe(404);
    expect((await visitor.submit(`${office}/999999`, typed)).status).toBe(404);
  });

  test('is led from a feedback to a finding, with the words beside it and not in it, and back', async () => {
    const sent = await app.visitor().submit('/barrierefreiheit/rueckmeldung', {
      problem: 'Ich heiße Rosa und sehe den Rahmen nicht.',
      page: '/barrieren/karte',
      kind: 'notAccessible',
      answerWish: 'none',
    });
    const reference = /zeichen=(.+)$/u.exec(sent.location ?? '')?.[1] ?? '';
    const { visitor } = await manager();
    const item = await visitor.get(`/verwaltung/rueckmeldungen/${reference}`);
    const link = item.page.querySelector('main a[href*="rueckmeldung="]')?.getAttribute('href') ?? '';
    const form = await visitor.get(link);
    expect(form.page.querySelector('blockquote')?.text).toContain('Ich heiße Rosa');
    expect(form.page.querySelector('textarea[name=text]')?.text).toBe('');
    expect(form.page.querySelector('input[name=page]')?.getAttribute('value')).toBe('/barrieren/karte');
    await visitor.submit(`${office}/neu`, { ...typed, title: 'Rahmen am Knopf', feedback: reference });
    const after = await visitor.get(`/verwaltung/rueckmeldungen/${reference}`);
    expect(after.page.querySelector('[aria-labelledby=erklaerung]')?.text).toContain('Rahmen am Knopf');
    expect((await read())?.text).not.toContain('Ich heiße Rosa');
  });

  test('writes down an evaluation, which the statement says at once', async () => {
    const { visitor } = await manager();
    const look = {
      'evaluatedOn-day': '23',
      'evaluatedOn-month': '11',
      'evaluatedOn-year': '2026',
      method: 'external',
      evaluator: 'Prüfstelle Beispiel',
      how: 'Mit Screenreader und Tastatur.',
    };
    const refused = await visitor.submit(`${office}/pruefung`, { ...look, 'evaluatedOn-year': '2027', evaluator: '' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
      '#evaluatedOn',
      '#evaluator',
    ]);
    expect((await visitor.submitAndFollow(`${office}/pruefung`, look)).text).toContain('Die Überprüfung steht jetzt');
    const main = await read();
    expect(main?.text).toContain('Bewertung durch Dritte: Prüfstelle Beispiel');
    expect(main?.text).toContain('Erklärung erstellt am22. November 2026');
    const german = (await read('/en'))?.querySelectorAll('[lang=de]').map(({ text }) => text);
    expect(german).toContain('Mit Screenreader und Tastatur.');
  });

  test('is for those who answer feedback; others may not, strangers are sent to sign in', async () => {
    const editor = (await signedIn(app, 'editor')).visitor;
    expect((await editor.get(office)).status).toBe(403);
    expect((await editor.submit(`${office}/neu`, typed)).status).toBe(403);
    expect((await app.visitor().get(office)).status).toBe(303);
  });
});

describe('the work list', () => {
  const work = async (role: 'participationManager' | 'editor' = 'participationManager') => {
    const groups = await openStatementWork(app.services, (await signedIn(app, role)).staff, 10);
    return groups.flatMap(({ urgency, first }) => first.map(({ key, reason }) => ({ urgency, key, reason })));
  };

  test('names a finding from the day after its planned day until it is mended', async () => {
    const number = await haveFinding({
      'plannedUntil-day': '23',
      'plannedUntil-month': '11',
      'plannedUntil-year': '2026',
    });
    const key = `statement-finding-${number}`;
    const before = app.clock.now();
    expect((await work()).map((one) => one.key)).not.toContain(key);
    app.clock.set(new Date('2026-11-24T09:00:00Z'));
    expect((await work()).find((one) => one.key === key)).toEqual({
      key,
      urgency: 'promise-broken',
      reason: 'Geplant bis 23. November 2026. Der Tag steht öffentlich und ist vorbei.',
    });
    expect(await work('editor')).toEqual([]);
    expect((await read())?.text).toContain('Geplant war der 23. November 2026. Wir sind damit im Verzug.');
    const { visitor } = await manager();
    await visitor.submit(`${office}/${number}/stand`, { behoben: 'ja' });
    expect((await work()).map((one) => one.key)).not.toContain(key);
    app.clock.set(before);
  });

  test('asks for the yearly look in its last month, and presses after it', async () => {
    const before = app.clock.now();
    const review = async () => (await work()).find(({ key }) => key === 'statement-review');
    const [latest] = await listEvaluations(app.services.db);
    expect(['2026-11-22', '2026-11-23']).toContain(latest?.evaluatedOn);
    app.clock.set(new Date('2027-10-01T09:00:00Z'));
    expect(await review()).toBeUndefined();
    app.clock.set(new Date('2027-11-10T09:00:00Z'));
    expect((await review())?.urgency).toBe('date-near');
    app.clock.set(new Date('2027-11-25T09:00:00Z'));
    expect((await review())?.urgency).toBe('promise-broken');
    app.clock.set(before);
  });
});

test('starting again takes nothing over twice, and a text without its marks stops the start', async () => {
  const { db, district } = app.services;
  const before = (await listFindings(db, 'all')).length;
  await Promise.all([takeFirstFindings(app.services), takeFirstFindings(app.services)]);
  expect((await listFindings(db, 'all')).length).toBe(before);
  for (const locale of locales) {
    const texts = district.pages.accessibilityStatement;
    const pages = { ...district.pages, accessibilityStatement: { ...texts, [locale]: 'Ohne Marken' } };
    await expect(takeFirstFindings({ ...app.services, district: { ...district, pages } })).rejects.toThrow(
      `accessibility-statement.${locale}.md`,
    );
  }
});
