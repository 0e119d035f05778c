import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { readPdf } from '../../platform/testing/read-pdf.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveAccepted } from '../accepted.builders.ts';
import { haveEdition, takeEdition } from '../action-weeks.builders.ts';

const app = useTestApp();
const programme = '/aktionswochen/2027';

beforeAll(async () => {
  const { services } = app;
  await haveEdition(services, {
    words: { motto: 'Gemeinsam für Inklusion', intro: 'Zwei Wochen voller Begegnung.', mottoEasy: 'Alle machen mit' },
  });
  await haveAccepted(services, { day: '2027-03-24' });
  await haveAccepted(services, {
    day: '2027-03-22',
    change: {
      title: 'Chor zum Mitsingen',
      titleEasy: 'Wir singen',
      whatEasy: 'Alle können mitsingen.',
      registration: 'site',
      seats: '12',
      'access-stepFree': 'no',
      'access-signLanguage': 'yes',
      municipality: '15087370',
    },
  });
  await haveAccepted(services, { change: { title: 'Fortbildung für das Team', visibility: 'counted' } });
});

test('nobody reads of a programme before it is published', async () => {
  for (const path of [programme, `${programme}.pdf`, '/aktionswochen/1999', '/aktionswochen/1999.pdf']) {
    expect((await app.visitor().get(path)).status, path).toBe(404);
  }
});

test('the office publishes, and what was accepted becomes events that everybody finds', async () => {
  const { visitor: office } = await signedIn(app, 'editor');
  await office.submit('/verwaltung/aktionswochen/2027/stand', { to: 'review' });
  const published = await office.submitAndFollow('/verwaltung/aktionswochen/2027/stand', { to: 'published' });
  expect(published.text).toContain('Programm veröffentlicht');
  const page = await app.visitor().get(programme);
  expect(page.page.querySelectorAll('.dated-item h4').map(({ text }) => text.trim())).toEqual([
    'Chor zum Mitsingen',
    'Rundgang im Park',
  ]);
  expect(page.page.querySelectorAll('.results h3').map(({ text }) => text)).toEqual([
    'Montag, 22. März 2027',
    'Mittwoch, 24. März 2027',
  ]);
  const event = await app.visitor().get('/veranstaltungen/chor-zum-mitsingen');
  expect(event.text).toContain('href="/aktionswochen/2027"');
  expect(event.text).toContain('/veranstaltungen/chor-zum-mitsingen/anmelden');
  expect((await app.visitor().get('/veranstaltungen.ics')).text).toContain('Rundgang im Park');
});

test('what is not public is named nowhere, and a small number of it cannot be told', async () => {
  const page = await app.visitor().get(programme);
  expect(page.text).toContain('einige Aktionen, die nicht öffentlich sind');
  for (const path of [programme, '/veranstaltungen', '/aktionswochen']) {
    expect((await app.visitor().get(path)).text).not.toContain('Fortbildung für das Team');
  }
});

test('a visitor narrows the programme by access and municipality; unknown words narrow nothing', async () => {
  const titles = async (query: string) =>
    (await app.visitor().get(programme + query)).page.querySelectorAll('.dated-item h4').map(({ text }) => text.trim());
  expect(await titles('?zugang=signLanguage')).toEqual(['Chor zum Mitsingen']);
  expect(await titles('?gemeinde=15087370')).toEqual(['Chor zum Mitsingen']);
  expect(await titles('?zugang=signLanguage&zugang=stepFree')).toEqual([]);
  expect(await titles('?zugang=__proto__&gemeinde=1')).toHaveLength(2);
});

test('the easy version has easy words, where there are some', async () => {
  const easy = await app.visitor().get(`/leicht${programme}`);
  expect(easy.page.querySelector('h1')?.text).toBe('Alle machen mit');
  expect(easy.text).toContain('Wir singen');
});

test('the booklet has the motto in front, the access in words and a number to call with each entry', async () => {
  const file = await app.app.request(`http://teilhabe.test${programme}.pdf`);
  expect(file.headers.get('content-type')).toBe('application/pdf');
  const { text } = await readPdf(new Uint8Array(await file.arrayBuffer()));
  const words = text.replaceAll(/\s+/gu, ' ');
  for (const part of ['Gemeinsam für Inklusion', 'Montag, 22. März 2027', 'Gebärdensprache', 'Telefon 030 23125-300']) {
    expect(words).toContain(part);
  }
  expect(words).not.toContain('Fortbildung für das Team');
});

test('what is accepted later comes into the programme by itself', async () => {
  await haveAccepted(app.services, { change: { title: 'Spätes Konzert' } });
  expect((await app.visitor().get(programme)).text).toContain('Spätes Konzert');
  await takeEdition(app.services, 2027, 'reports');
  expect((await app.visitor().get('/aktionswochen')).text).toContain('Programm 2027');
});
