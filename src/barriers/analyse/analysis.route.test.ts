import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { unzip } from '../../platform/testing/unzip.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveMoved, havePublicBarrier, haveReport, type BuiltBarrier } from '../barriers.builders.ts';
import { haveCause } from '../causes/causes.builders.ts';

const program = useTestApp();
let office: Visitor;
let first: BuiltBarrier;

beforeAll(async () => {
  const { services } = program;
  first = await havePublicBarrier(services, {
    title: 'Stufe am Rathaus',
    demands: ['climbSteps', 'stepOver'],
    effect: 'blocks',
  });
  const second = await havePublicBarrier(services, { title: 'Stufe an der Kirche', demands: ['climbSteps'] });
  await havePublicBarrier(services, { title: 'Enge Tür', demands: ['passNarrow'], municipalityKey: '15087130' });
  await haveMoved(services, second.barrierId, { to: 'resolved', outcome: 'solved' });
  await haveReport(services, { channel: 'telephone', kind: 'digital' });
  await haveCause(services, { title: 'Altbauten ohne Rampe', barriers: [first.number, second.number] });
  await haveCause(services, { title: 'Nicht öffentliche Ursache', barriers: [first.number], isPublic: false });
  office = (await signedIn(program, 'reader')).visitor;
});

const open = (path: string) => program.visitor().get(path);
const statsOf = async (path: string, visitor = program.visitor()) =>
  (await visitor.get(path)).page.querySelectorAll('.stat-value').map(({ text }) => text);
const hrefIn = (link: { getAttribute(name: string): string | undefined } | null | undefined) =>
  link?.getAttribute('href')?.replaceAll('&amp;', '&') ?? '';

test('everybody reads the most important of the published stock in words and drawings, and finds the way to the rest', async () => {
  const { status, page, text } = await open('/barrieren/auswertung');
  expect(status).toBe(200);
  expect(page.querySelector('h1')?.text).toBe('Barrieren in Zahlen');
  expect(await statsOf('/barrieren/auswertung')).toEqual(['3', '2', '1', '0', '–']);
  expect(text).toContain('Gezählt sind 3 Barrieren. Davon sind 2 noch offen und 1 gelöst.');
  expect(page.querySelectorAll('.stacked-bars')).toHaveLength(1);
  expect(page.querySelectorAll('.line-chart')).toHaveLength(2);
  const ways = page.querySelectorAll('nav.contents a').map(hrefIn);
  expect(ways).toContain('/barrieren/auswertung/gemeinde');
  expect(page.querySelectorAll('.section-more a').map(hrefIn)).toEqual([
    '/barrieren/auswertung/monate',
    '/barrieren/auswertung/bereich',
  ]);
});

test('all numbers stand on one page for whoever wants to print or search them', async () => {
  const { page, text } = await open('/barrieren/auswertung/alles');
  expect(page.querySelector('h1')?.text).toBe('Barrieren in Zahlen: Alle Zahlen');
  expect(page.querySelectorAll('.stacked-bars').length).toBeGreaterThan(4);
  expect(page.querySelectorAll('.line-chart')).toHaveLength(2);
  expect(text).toContain('Altbauten ohne Rampe');
  expect(text).not.toContain('Nicht öffentliche Ursache');
});

test('every part that can be reached has its table with its files, keeps the choice and leads on', async () => {
  const choice = '?gemeinde=15087370&stand=offen';
  for (const start of ['/barrieren/auswertung', '/leicht/barrieren/auswertung', '/en/barrieren/auswertung']) {
    const { page } = await open(start + choice);
    const ways = page.querySelectorAll('nav.contents a').map(hrefIn);
    expect(ways.length).toBeGreaterThan(12);
    for (const way of ways) {
      expect(way).toContain(choice);
      const part = await open(way);
      expect([way, part.status]).toEqual([way, 200]);
      expect([way, part.page.querySelector('select[name="gemeinde"] option[selected]')?.getAttribute('value')]).toEqual(
        [way, '15087370'],
      );
      if (way.includes('kreuztabelle')) continue;
      const [current, ...more] = part.page.querySelectorAll('nav.contents [aria-current=page]');
      expect([way, hrefIn(current), more.length]).toEqual([way, way, 0]);
      const files = part.page.querySelectorAll('.table-downloads a').map(hrefIn);
      const hasRows = !/brennpunkte|ursachen/u.test(way) || files.length > 0;
      if (hasRows)
        expect([way, files.every((file) => file.includes(choice)) && files.length >= 3]).toEqual([way, true]);
    }
  }
});

test('no numbers of people or of single answers have a page for everybody that only the office may read', async () => {
  for (const name of ['bestaetigungen', 'weg', 'wetter']) {
    expect([name, (await open(`/barrieren/auswertung/${name}`)).status]).toEqual([name, 404]);
  }
  const { status, location } = await open('/verwaltung/auswertung/bestaetigungen');
  expect([status, location?.startsWith('/anmelden')]).toEqual([303, true]);
});

test('the summary is there in easy German and in English, too', async () => {
  expect((await open('/leicht/barrieren/auswertung')).text).toContain(
    'Wir haben 3 Barrieren gezählt. Noch da sind: 2.',
  );
  expect((await open('/en/barrieren/auswertung')).text).toContain(
    '3 barriers counted. Of these, 2 still open and 1 solved.',
  );
});

test('a view has an address of its own, and says in words what was chosen', async () => {
  const path = '/barrieren/auswertung?anforderung=climbSteps&stand=offen';
  expect(await statsOf(path)).toEqual(['1', '1', '0', '0', '–']);
  const { page, text } = await open(path);
  expect(text).toContain('Was man dort können muss: Stufen steigen; Stand: Alle offenen');
  expect(page.querySelector('select[name="anforderung"] option[selected]')?.getAttribute('value')).toBe('climbSteps');
  expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
});

test('what is chosen and does not exist is a calm page, not an error', async () => {
  const { status, text } = await open('/barrieren/auswertung?art=visual&zeit=2020&gemeinde=99999999');
  expect(status).toBe(200);
  expect(text).toContain('Zu dieser Auswahl gibt es keine Barriere.');
});

test('a figure leads to the barriers behind it, and a barrier to its cause', async () => {
  const { page } = await open('/barrieren/auswertung/anforderung');
  const row = page.querySelectorAll('.stacked-bars th a').find(({ text }) => text.includes('Stufen steigen'));
  expect(hrefIn(row)).toBe('/barrieren?anforderung=climbSteps');
  const list = await open(hrefIn(row));
  expect(list.page.querySelector('#ergebnis')?.text).toBe('2 Barrieren gefunden');
  const barrier = await open(`/barrieren/${first.number}`);
  expect(barrier.page.querySelector('section[aria-labelledby=kette]')?.text).toContain('Altbauten ohne Rampe');
});

test('two features are compared, and every number leads to its barriers', async () => {
  const { page } = await open('/barrieren/auswertung/kreuztabelle?zeilen=gemeinde&spalten=anforderung');
  const table = page.querySelector('#kreuztabelle');
  expect(table?.querySelectorAll('tbody th').map(({ text }) => text)).toEqual(['Sangerhausen', 'Lutherstadt Eisleben']);
  const link = table?.querySelectorAll('a').find(({ text }) => text === '2');
  expect(hrefIn(link)).toBe('/barrieren?gemeinde=15087370&anforderung=climbSteps');
  const same = await open('/barrieren/auswertung/kreuztabelle?zeilen=art&spalten=art');
  expect(same.status).toBe(200);
  expect(same.text).toContain('Zeilen und Spalten waren gleich.');
});

test('a table is taken along as CSV, Excel and JSON, with the same choice', async () => {
  const files = '/daten/barrieren-auswertung';
  const csv = await open(`${files}/wirkung.csv?gemeinde=15087370`);
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(csv.headers.get('content-disposition')).toContain('auswertung-wirkung.csv');
  expect(parse(csv.text, { bom: true, delimiter: ';' })[1]?.slice(0, 3)).toEqual([
    'Sie versperrt den Weg',
    'blocks',
    '1',
  ]);
  const excel = await program.app.request(`http://teilhabe.test${files}/wirkung.xlsx?gemeinde=15087370`);
  const sheet = unzip(new Uint8Array(await excel.arrayBuffer())).get('xl/worksheets/sheet1.xml');
  expect(Buffer.from(sheet ?? []).toString('utf8')).toContain('<v>50</v>');
  const json = JSON.parse((await open(`${files}/wirkung.json?gemeinde=15087370`)).text);
  expect(json).toMatchObject({ asOf: '2026-11-23', filter: { gemeinde: '15087370' } });
  expect(json.rows[0]).toMatchObject({ code: 'blocks', barriers: 1, share: 50 });
  const cross = await open(`${files}/kreuztabelle.csv?zeilen=wirkung&spalten=gemeinde&format=maschine`);
  expect(cross.text.split('\r\n')[0]).toBe('value,code,with_15087370,with_15087130');
  for (const unknown of ['wetter.csv', 'weg.csv', 'bestaetigungen.json', 'wirkung.pdf'])
    expect([unknown, (await open(`${files}/${unknown}`)).status]).toEqual([unknown, 404]);
});

test('the office sees the whole stock, who says what, and what nobody has looked into yet', async () => {
  const { page, text } = await office.get('/verwaltung/auswertung/alles');
  expect(await statsOf('/verwaltung/auswertung', office)).toEqual(['4', '3', '1', '0', '4']);
  expect(text).toContain('Nicht öffentliche Ursache');
  expect(text).toContain('Bei 2 Barrieren ist noch keine Ursache genannt.');
  expect(text).toContain('Gegen 2 Ursachen gibt es noch keine Maßnahme.');
  expect((await office.get('/verwaltung/auswertung')).text).toContain('Wir haben 4 Barrieren gezählt.');
  const gap = page.querySelectorAll('a').find((link) => link.text.startsWith('Bei 2 Barrieren'));
  const list = await office.get(hrefIn(gap));
  expect(list.page.querySelectorAll('tbody tr')).toHaveLength(2);
  const calls = page.querySelectorAll('#meldewege').length;
  expect(calls).toBe(1);
  expect(await statsOf('/verwaltung/auswertung?weg=telephone', office)).toEqual(['1', '1', '0', '0', '1']);
});

test('only the office gets the exact numbers', async () => {
  for (const path of [
    '',
    '/alles',
    '/gemeinde',
    '/bestaetigungen',
    '/kreuztabelle',
    '/daten/gemeinde.csv',
    '/daten/bestaetigungen.xlsx',
  ]) {
    const { status, location } = await open(`/verwaltung/auswertung${path}`);
    expect([path, status, location?.startsWith('/anmelden')]).toEqual([path, 303, true]);
    expect([path, (await office.get(`/verwaltung/auswertung${path}`)).status]).toEqual([path, 200]);
  }
  const file = await office.get('/verwaltung/auswertung/daten/gemeinde.csv');
  expect(file.headers.get('cache-control')).toBe('private, no-store');
});

test('municipalities of which nobody knows how many people live there are named', async () => {
  const { page } = await open('/barrieren/auswertung/gemeinde');
  const text = page.querySelector('section[aria-labelledby=nach-gemeinde]')?.text ?? '';
  expect(text).toContain('Barrieren je 1.000 Menschen');
  expect(text).toMatch(/noch keine Einwohnerzahl mit Quelle hinterlegt.*Ahlsdorf/u);
});
