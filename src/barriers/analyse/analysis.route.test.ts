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

test('everybody reads the published stock in words, drawings and tables', async () => {
  const { status, page, text } = await open('/barrieren/auswertung');
  expect(status).toBe(200);
  expect(page.querySelector('h1')?.text).toBe('Barrieren in Zahlen');
  expect(await statsOf('/barrieren/auswertung')).toEqual(['3', '2', '1', '0', '–']);
  expect(text).toContain('Gezählt sind 3 Barrieren. Davon sind 2 noch offen und 1 gelöst.');
  expect(page.querySelectorAll('.stacked-bars').length).toBeGreaterThan(4);
  expect(page.querySelectorAll('.line-chart')).toHaveLength(2);
  expect(text).toContain('Altbauten ohne Rampe');
  expect(text).not.toContain('Nicht öffentliche Ursache');
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
  const { page } = await open('/barrieren/auswertung');
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
  const { page, text } = await office.get('/verwaltung/auswertung');
  expect(await statsOf('/verwaltung/auswertung', office)).toEqual(['4', '3', '1', '0', '4']);
  expect(text).toContain('Nicht öffentliche Ursache');
  expect(text).toContain('Bei 2 Barrieren ist noch keine Ursache genannt.');
  expect(text).toContain('Gegen 2 Ursachen gibt es noch keine Maßnahme.');
  expect(text).toContain('Wir haben 4 Barrieren gezählt.');
  const gap = page.querySelectorAll('a').find((link) => link.text.startsWith('Bei 2 Barrieren'));
  const list = await office.get(hrefIn(gap));
  expect(list.page.querySelectorAll('tbody tr')).toHaveLength(2);
  const calls = page.querySelectorAll('#meldewege').length;
  expect(calls).toBe(1);
  expect(await statsOf('/verwaltung/auswertung?weg=telephone', office)).toEqual(['1', '1', '0', '0', '1']);
});

test('only the office gets the exact numbers', async () => {
  for (const path of ['', '/kreuztabelle', '/daten/gemeinde.csv', '/daten/bestaetigungen.xlsx']) {
    const { status, location } = await open(`/verwaltung/auswertung${path}`);
    expect([path, status, location?.startsWith('/anmelden')]).toEqual([path, 303, true]);
    expect([path, (await office.get(`/verwaltung/auswertung${path}`)).status]).toEqual([path, 200]);
  }
  const file = await office.get('/verwaltung/auswertung/daten/gemeinde.csv');
  expect(file.headers.get('cache-control')).toBe('private, no-store');
});

test('municipalities of which nobody knows how many people live there are named', async () => {
  const { page } = await open('/barrieren/auswertung');
  const text = page.querySelector('section[aria-labelledby=nach-gemeinde]')?.text ?? '';
  expect(text).toContain('Barrieren je 1.000 Menschen');
  expect(text).toMatch(/noch keine Einwohnerzahl mit Quelle hinterlegt.*Ahlsdorf/u);
});
