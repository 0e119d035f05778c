import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { useTestApp } from '../testing/test-app.ts';
import type { Visit, Visitor } from '../testing/visitor.ts';
import { haveInspection, haveResults } from './inspections.builders.ts';
import { findInspection, participationOf } from './inspections.store.ts';

const program = useTestApp();
let manager: Visitor;
let reader: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});

const path = (number: number, below = '') => `/verwaltung/begehungen/${number}${below}`;
const hrefsIn = ({ page }: Visit) => page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
const plan = {
  checklist: 'busStop',
  placeName: 'Haltestelle Marktplatz',
  placeAddress: 'Markt',
  municipality: '15087370',
  'planned-month': '12',
  'planned-year': '2026',
  groups: 'Behindertenbeirat\nbehindertenbeirat\nBlinden- und Sehbehindertenverband',
  note: 'Zollstock mitnehmen',
};

test('a manager plans an inspection no more exactly than is known', async () => {
  const planned = await manager.submit('/verwaltung/begehungen/neu', plan);
  expect(planned.location).toMatch(/^\/verwaltung\/begehungen\/\d+\?erledigt=geplant$/u);
  const file = await manager.get(planned.location ?? '');
  for (const words of ['Haltestelle Marktplatz', 'Dezember 2026', 'Behindertenbeirat: eingeladen', 'Zollstock']) {
    expect(file.text).toContain(words);
  }
  const inspection = await findInspection(program.services.db, Number(/\d+/u.exec(planned.location ?? '')?.[0]));
  expect(inspection).toMatchObject({ plannedOn: '2026-12-01', plannedPrecision: 'month', state: 'planned' });
  expect(await participationOf(program.services.db, inspection?.id ?? '')).toHaveLength(2);
  expect((await manager.get('/verwaltung/begehungen')).text).toContain('Haltestelle Marktplatz');
});

test('a plan with mistakes comes back with everything typed', async () => {
  const sent = await manager.submit('/verwaltung/begehungen/neu', {
    placeAddress: '<b>Weg</b>',
    municipality: '99999999',
    'planned-day': '31',
    'planned-month': '2',
    'planned-year': '2026',
    groups: 'Frau Beispiel, 03464 123456',
  });
  expect(sent.status).toBe(422);
  expect(hrefsIn(sent)).toEqual(['#checklist', '#placeName', '#municipality', '#planned', '#groups']);
  expect(sent.page.querySelector('#placeAddress')?.getAttribute('value')).toBe('<b>Weg</b>');
});

test('a plan that a colleague has changed meanwhile is shown beside what was typed', async () => {
  const { number } = await haveInspection(program.services);
  const opened = await manager.get(path(number, '/planung'));
  const revision = opened.page.querySelector('input[name=revision]')?.getAttribute('value') ?? '';
  const change = { ...plan, revision };
  expect((await manager.submit(path(number, '/planung'), change)).location).toContain('geaendert');
  const late = await manager.submit(path(number, '/planung'), { ...change, placeName: 'Meine Bücherei' });
  expect(late.status).toBe(422);
  expect(late.text).toContain('Haltestelle Marktplatz');
  expect(late.page.querySelector('#placeName')?.getAttribute('value')).toBe('Meine Bücherei');
  const next = late.page.querySelector('input[name=revision]')?.getAttribute('value') ?? '';
  expect((await manager.submit(path(number, '/planung'), { ...change, revision: next })).status).toBe(303);
});

test('an inspection ends with its day, its way and who took part, and can be opened again', async () => {
  const { id, number } = await haveInspection(program.services, { groups: ['Behindertenbeirat'] });
  const [record] = await participationOf(program.services.db, id);
  const bare = await manager.submit(path(number, '/abschliessen'), {
    'held-year': '2027',
    'held-month': '1',
    'held-day': '1',
  });
  expect(hrefsIn(bare)).toEqual(['#held', '#method', `#part-${record?.id}`]);
  const end = { 'held-day': '20', 'held-month': '11', 'held-year': '2026', [`part-${record?.id}`]: 'tested' };
  const sent = await manager.submit(path(number, '/abschliessen'), { ...end, method: 'testedByPeople' });
  expect(sent.location).toContain('abgeschlossen');
  const file = await manager.get(path(number));
  for (const words of ['20. November 2026', 'hat selbst getestet', 'von Menschen mit Behinderungen getestet']) {
    expect(file.text).toContain(words);
  }
  expect((await manager.get(path(number, '/eintragen'))).location).toBe(path(number));
  expect((await manager.submit(path(number, '/oeffnen'))).location).toContain('geoeffnet');
  expect((await manager.get(path(number, '/eintragen'))).status).toBe(200);
});

test('tested by people concerned is only said when somebody of them tested', async () => {
  const { number } = await haveInspection(program.services);
  const end = { 'held-day': '20', 'held-month': '11', 'held-year': '2026', method: 'testedByPeople' };
  expect(hrefsIn(await manager.submit(path(number, '/abschliessen'), end))).toEqual(['#method']);
});

test('a cancelled inspection says why', async () => {
  const { number } = await haveInspection(program.services);
  expect(hrefsIn(await manager.submit(path(number, '/absagen'), {}))).toEqual(['#reason']);
  await manager.submit(path(number, '/absagen'), { reason: 'Sturm' });
  expect((await manager.get(path(number))).text).toContain('Sturm');
});

test('a long list comes in pages, each view by itself', async () => {
  for (let count = 0; count < 31; count += 1) {
    await haveInspection(program.services, { placeName: `Praxis ${count}`, plannedOn: '2031-01-01' });
  }
  const first = await manager.get('/verwaltung/begehungen');
  expect(first.page.querySelectorAll('#begehungen tbody tr')).toHaveLength(30);
  expect(first.page.querySelector('a[rel=next]')?.getAttribute('href')).toBe('/verwaltung/begehungen?seite=2');
  const second = await manager.get('/verwaltung/begehungen?seite=2');
  expect(second.page.querySelectorAll('#begehungen tbody tr').length).toBeGreaterThan(0);
  expect((await manager.get('/verwaltung/begehungen?ansicht=abgeschlossen&seite=2')).location).toBe(
    '/verwaltung/begehungen?ansicht=abgeschlossen',
  );
  expect((await manager.get('/verwaltung/begehungen?ansicht=nichts&seite=-1')).status).toBe(200);
});

test('a sheet for paper holds every item with its value, honestly marked', async () => {
  const { number } = await haveInspection(program.services);
  const { page, text } = await reader.get(path(number, '/bogen'));
  expect(page.querySelectorAll('.sheet-item').length).toBeGreaterThan(30);
  expect(text).toContain('mindestens 90 cm (DIN 18040-1 (Normwert))');
  expect(text).toContain('hier noch nicht mit der Norm verglichen');
  expect((await reader.get('/verwaltung/begehungen/pruefboegen/website/bogen')).text).toContain('WCAG 2.1, 2.1.1');
});

test('all eight checklists are there, and values for guidance are never called a norm', async () => {
  const { page } = await reader.get('/verwaltung/begehungen/pruefboegen');
  expect(page.querySelectorAll('#pruefboegen tbody tr')).toHaveLength(8);
  const street = await reader.get('/verwaltung/begehungen/pruefboegen/footway');
  expect(street.text).toContain('mindestens 180 cm');
  expect(street.page.querySelectorAll('td').filter((cell) => cell.text.includes('Normwert'))).toEqual([]);
  expect((await reader.get('/verwaltung/begehungen/pruefboegen/nichts')).status).toBe(404);
});

test('who only reads sees everything and changes nothing', async () => {
  const { id, number } = await haveInspection(program.services);
  await haveResults(program.services, id, [{ measured: 75 }]);
  const file = await reader.get(path(number));
  expect(file.page.querySelectorAll('main form')).toEqual([]);
  for (const below of ['/eintragen', '/schnell', '/planung', '/abschliessen']) {
    expect((await reader.get(path(number, below))).status).toBe(403);
  }
  for (const below of [
    '/eintragen',
    '/eintragen/1',
    '/schnell',
    '/eintrag',
    '/planung',
    '/absagen',
    '/abschliessen',
    '/oeffnen',
    '/befunde/entranceDoorWidth/barriere',
    '/befunde/entranceDoorWidth/keine-barriere',
    '/befunde/entranceDoorWidth/zuruecknehmen',
  ]) {
    expect((await reader.submit(path(number, below))).status).toBe(403);
  }
  expect((await program.visitor().get(path(number))).location).toContain('/anmelden');
  expect((await manager.get(path(999_999))).status).toBe(404);
});
