import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { insertField, updateEdition } from '../editions.store.ts';
import { updateMeasureSearchText } from '../search-text.store.ts';

const program = useTestApp();
const open = (path: string) => visitor(program.app).get(path);
let edition: BuiltEdition;

test('before the first decision every page of the plan says so honestly', async () => {
  for (const path of ['/aktionsplan', '/aktionsplan/stand', '/massnahmen', '/leicht/aktionsplan', '/en/massnahmen']) {
    const { status, page } = await open(path);
    expect(status).toBe(200);
    expect(page.querySelector('.notice')?.text).toMatch(/noch kein|gibt es noch|No action plan|Noch ist kein/u);
  }
  expect((await open('/aktionsplan/barrierefreiheit')).status).toBe(404);
});

test('a plan in the making is nobody’s business yet', async () => {
  const { services } = program;
  edition = await haveEdition(services, { state: 'draft', title: 'Geheimer Entwurf' });
  const pages = await Promise.all(
    ['/aktionsplan', '/aktionsplan/stand', '/massnahmen', '/daten/massnahmen.csv', '/daten/massnahmen.json'].map(open),
  );
  for (const { text } of pages) expect(text).not.toContain('Geheimer Entwurf');
  expect((await open('/aktionsplan/barrierefreiheit')).status).toBe(404);
  await updateEdition(services.db, edition.editionId, {
    state: 'adopted',
    adoptedOn: '2020-11-04',
    title: 'Gemeinsam Vielfalt leben',
    about: '## Unser Ziel\n\nTeilhabe für **alle**. <script>alert(1)</script>',
    aboutEasy: 'Alle sollen dabei sein.',
    easyState: 'draft',
  });
});

beforeAll(() => {
  program.clock.set(new Date('2026-11-23T09:00:00Z'));
});

test('the plan shows fields with their lights, key numbers, decision and downloads', async () => {
  const { services } = program;
  await haveMeasure(services, edition, { measure: { number: 1 }, version: { title: 'Leitstreifen an Haltestellen' } });
  await haveMeasure(services, edition, {
    measure: { number: 2, status: 'completed' },
    version: { title: 'Rollstuhlrampe am Rathaus', dueDay: null, duePrecision: null, targetGroups: ['mobility'] },
    indicator: false,
  });
  await haveMeasure(services, edition, {
    measure: { number: 3, publishedAt: null },
    version: { title: 'Noch geheim' },
  });
  await insertField(services.db, { editionId: edition.editionId, slug: 'arbeit', position: 2, title: 'Arbeit' });
  const { page, text } = await open('/aktionsplan');
  expect(page.querySelector('h1')?.text).toBe('Gemeinsam Vielfalt leben');
  expect(page.querySelector('.page-heading .eyebrow')?.text).toContain('Beschluss KT 80/10/2020');
  expect(page.querySelectorAll('.stat-value').map(({ text: value }) => value)).toEqual(['2', '2', '1', '0']);
  expect(page.querySelector('.card')?.text).toMatch(/2 Maßnahmen.*Barrierefreiheit.*1 grün.*1 grau/u);
  expect(text).toContain('Teilhabe für <strong>alle</strong>');
  expect(text).not.toContain('<script>alert');
  const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
  for (const href of ['/aktionsplan.pdf', '/aktionsplan.docx', '/daten/massnahmen.csv', '/daten/massnahmen.json']) {
    expect(links).toContain(href);
  }
  expect(page.querySelector('.navigation')?.text).toContain('Aktionsplan');
});

test('readers of easy German get the easy words and the honest state of them', async () => {
  const { page } = await open('/leicht/aktionsplan');
  expect(page.querySelector('main')?.text).toContain('Alle sollen dabei sein.');
  expect(page.querySelector('main')?.text).toContain('Leicht verständlich – noch nicht geprüft');
  const english = await open('/en/aktionsplan');
  expect(english.page.querySelector('h1')?.getAttribute('lang')).toBe('de');
});

test('a field shows its goals, its measures and what they lack', async () => {
  const { page, text } = await open('/aktionsplan/barrierefreiheit');
  expect(page.querySelectorAll('h2').map((heading) => heading.text)).toContain(
    'Wege und Haltestellen sind für alle nutzbar.',
  );
  expect(page.querySelectorAll('.link-item-title').map((title) => title.text)).toEqual([
    'Leitstreifen an Haltestellen',
    'Rollstuhlrampe am Rathaus',
  ]);
  expect(text).toContain('2 Angaben fehlen');
  expect(text).toContain('bis 2028');
  expect((await open('/aktionsplan/arbeit')).text).toContain('Dieses Handlungsfeld hat noch keine Ziele.');
});

test.each(['/aktionsplan/unbekannt', '/aktionsplan/Barrierefreiheit', '/aktionsplan/..%2f', '/aktionsplan/a--b'])(
  'the address %s is no field',
  async (path) => {
    expect((await open(path)).status).toBe(404);
  },
);

test('the list is searched with typing errors and compounds, and filtered', async () => {
  const { db } = program.services;
  const versions = await db
    .withTables<{ measureVersions: { id: string } }>()
    .selectFrom('measureVersions')
    .select('id')
    .execute();
  for (const { id } of versions) await updateMeasureSearchText(db, id);
  const titles = async (query: string) =>
    (await open(`/massnahmen${query}`)).page.querySelectorAll('.link-item-title').map((title) => title.text);
  const [strips, ramp] = ['Leitstreifen an Haltestellen', 'Rollstuhlrampe am Rathaus'];
  expect(await titles('')).toEqual([strips, ramp]);
  expect(await titles('?worte=Rampe')).toEqual([ramp]);
  expect(await titles('?worte=Rathhaus')).toEqual([ramp]);
  expect(await titles('?worte=Ma%C3%9Fnahme+1')).toEqual([strips]);
  expect(await titles('?worte=geheim')).toEqual([]);
  expect(await titles('?stand=completed')).toEqual([ramp]);
  expect(await titles('?ampel=grey')).toEqual([strips]);
  expect(await titles('?gruppe=mobility')).toEqual([ramp]);
  expect(await titles('?stelle=district-roads&feld=barrierefreiheit')).toEqual([strips, ramp]);
  expect(await titles('?feld=arbeit')).toEqual([]);
  expect(await titles('?sortierung=achtung')).toEqual([strips, ramp]);
  expect(await titles('?stand=erfunden&artikel=999&gemeinde=x')).toEqual([strips, ramp]);
});

test('a search without a result says what to do, and an empty page leads to the first', async () => {
  const { page } = await open('/massnahmen?worte=Schwimmbad');
  expect(page.querySelector('.notice')?.text).toContain('Keine Maßnahme passt');
  expect((await open('/massnahmen?seite=99&stand=completed')).location).toBe('/massnahmen?stand=completed');
  expect((await open('/massnahmen?seite=alle')).page.querySelectorAll('.link-item')).toHaveLength(2);
});

test('the progress page draws every number and puts it into a table', async () => {
  const { page } = await open('/aktionsplan/stand');
  const tables = page.querySelectorAll('main table');
  expect(tables.length).toBeGreaterThanOrEqual(5);
  for (const table of tables) expect(table.querySelector('caption')?.text).not.toBe('');
  const field = tables[0]?.querySelector('tbody tr');
  expect(field?.querySelectorAll('td').map(({ text }) => text)).toEqual(['1', '0', '0', '1', '2']);
  expect(page.querySelector('main')?.text).toContain('Kreisstraßen');
  for (const path of ['/leicht/aktionsplan/stand', '/en/aktionsplan/stand'])
    expect((await open(path)).status).toBe(200);
});
