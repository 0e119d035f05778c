import { beforeAll, expect, test } from 'vitest';
import { elementsWithRole, readPdf } from '../../platform/testing/read-pdf.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveEvent, twoHours } from '../events.builders.ts';

const app = useTestApp();

async function programme(path: string) {
  const response = await app.app.request(`http://teilhabe.test${path}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()));
  return { ...pdf, words: pdf.text.replaceAll(/\s+/gu, ' ') };
}

beforeAll(async () => {
  await haveEvent(app.services, {
    words: { title: 'Lesung', titleEasy: 'Wir lesen vor', summaryEasy: 'Wir lesen ein Buch vor.' },
    facts: {
      access: { signLanguage: { answer: 'yes', note: 'durchgehend' }, captions: { answer: 'no' } },
      takesRegistrations: true,
    },
    dates: [twoHours('2026-12-03T15:00:00Z')],
  });
  await haveEvent(app.services, { words: { title: 'Frühstück' }, dates: [twoHours('2026-12-03T08:00:00Z')] });
  await haveEvent(app.services, {
    words: { title: 'Fest' },
    facts: { contactTelephone: '03464 1234' },
    dates: [twoHours('2027-01-10T15:00:00Z')],
  });
  await haveEvent(app.services, { words: { title: 'Entwurf' }, isPublic: false });
});

test('somebody prints the programme: by day, with the access in words, what nobody has checked, and whom to call', async () => {
  const { page } = await app.visitor().get('/veranstaltungen');
  const path = page.querySelector('[aria-labelledby=mitnehmen] a[href*=".pdf"]')?.getAttribute('href') ?? '';
  const pdf = await programme(path);
  expect([pdf.uaPart, pdf.language, pdf.title, pdf.showsTitle]).toEqual(['1', 'de-DE', 'Veranstaltungen', true]);
  expect(elementsWithRole(pdf.elements, 'H1').map(({ text }) => text)).toEqual([
    'Donnerstag, 3. Dezember 2026',
    'Sonntag, 10. Januar 2027',
  ]);
  expect(elementsWithRole(pdf.elements, 'H2').map(({ text }) => text)).toEqual(['Frühstück', 'Lesung', 'Fest']);
  for (const words of [
    'Alle kommenden Termine',
    '03464 535-3360',
    'Zugang: Gebärdensprache (durchgehend)',
    'Gibt es nicht: Live-Untertitel',
    'Noch nicht geprüft: Bus oder Bahn in der Nähe',
    'Anmeldung: Telefon 03464 535-3360, bis 3. Dezember 2026, 16:00 Uhr',
    'Nicht nötig. Fragen: Telefon 03464 1234',
  ])
    expect(pdf.words).toContain(words);
  expect(pdf.words).not.toContain('Entwurf');
});

test('it follows what was chosen in the list, and says what that was', async () => {
  const { page } = await app.visitor().get('/veranstaltungen?zugang=signLanguage&zeitraum=monat&zugang=quatsch');
  const path = page
    .querySelectorAll('main a')
    .find((link) => link.text.includes('zum Drucken'))
    ?.getAttribute('href');
  expect(path).toBe('/veranstaltungen.pdf?zugang=signLanguage&zeitraum=monat');
  // This month is November: nothing fits, and that is said.
  const none = await programme(path ?? '');
  expect(none.words).toContain('Diesen Monat · mit Gebärdensprache');
  expect(none.words).toContain('Zu dieser Auswahl ist zurzeit nichts angekündigt.');
  const some = await programme('/veranstaltungen.pdf?zugang=signLanguage');
  expect(elementsWithRole(some.elements, 'H2').map(({ text }) => text)).toEqual(['Lesung']);
});

test('it is in easy words for who reads those, and in German for who reads English, which the link says', async () => {
  const easy = await programme('/leicht/veranstaltungen.pdf?zugang=signLanguage');
  expect(elementsWithRole(easy.elements, 'H2').map(({ text }) => text)).toEqual(['Wir lesen vor']);
  expect(easy.words).toContain('Das wissen wir noch nicht: Bus oder Bahn in der Nähe');
  const { page } = await app.visitor().get('/en/veranstaltungen');
  const link = page.querySelectorAll('main a').find(({ text }) => text.includes('in German'));
  expect((await programme(link?.getAttribute('href') ?? '')).language).toBe('de-DE');
});

test('a damaged address gives everything, a post nothing', async () => {
  const pdf = await programme('/veranstaltungen.pdf?zugang=%01&gemeinde=../..&zeitraum=[]&seite=-1');
  expect(elementsWithRole(pdf.elements, 'H2')).toHaveLength(3);
  expect((await app.visitor().submit('/veranstaltungen.pdf')).status).toBe(404);
});
