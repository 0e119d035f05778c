import { expect, test } from 'vitest';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { indicatorsOf, readingsOf } from '../../indicators.store.ts';
import { faultyFields, useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);
const indicators = (measureId: string) => indicatorsOf(program.services.db, measureId);
const readings = (measureId: string) => readingsOf(program.services.db, measureId);
const day = (field: string, date: string, month: string, year: string) => ({
  [`${field}-day`]: date,
  [`${field}-month`]: month,
  [`${field}-year`]: year,
});

async function haveIndicator() {
  const measure = await care.have();
  const [indicator] = await indicators(measure.measureId);
  return { ...measure, indicatorId: indicator?.id ?? '', below: `messgroessen/${indicator?.id}/werte` };
}
const reading = { value: '12,5', ...day('readOn', '1', '11', '2026'), source: 'Zählung der Verkehrsgesellschaft' };

test('an indicator is added with German numbers, and the gap is closed', async () => {
  const { number, measureId } = await care.have({ indicator: false });
  expect((await care.get(number, 'messgroessen')).text).toContain('Noch keine Messgröße.');
  const input = {
    name: 'Anteil der Haltestellen mit Leitstreifen',
    unit: 'Prozent',
    baseline: '3,25',
    ...day('baselineOn', '1', '1', '2024'),
    target: '1.200',
    ...day('targetOn', '31', '12', '2028'),
  };
  for (const _ of [1, 2]) {
    const sent = await care.submit(number, 'messgroessen', input);
    expect(sent.location).toBe(`/verwaltung/massnahmen/${number}/messgroessen?erledigt=messgroesse`);
  }
  expect(await indicators(measureId)).toMatchObject([
    { baseline: '3.25', baselineOn: '2024-01-01', target: '1200', targetOn: '2028-12-31' },
  ]);
  const { text } = await care.get(number, 'messgroessen');
  expect(text).toContain('3,25 Prozent am 1. Januar 2024');
  expect(text).toContain('1.200 Prozent bis 31. Dezember 2028');
  expect((await care.get(number)).page.querySelector('.notice')).toBeNull();
  const [audit] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(audit?.event).toBe('action-plan.indicator-saved');
});

test('what is no number, no day or in the wrong order comes back at its field', async () => {
  const { number, measureId } = await care.have({ indicator: false });
  const refused = await care.submit(number, 'messgroessen', {
    unit: 'Prozent',
    baseline: 'viele',
    target: '1,2,3',
    ...day('baselineOn', '31', '2', '2024'),
    ...day('targetOn', '', '3', '2027'),
  });
  expect(refused.status).toBe(422);
  expect(faultyFields(refused)).toEqual(['#name', '#baseline', '#target', '#baselineOn', '#targetOn']);
  expect(refused.page.querySelector('#unit')?.getAttribute('value')).toBe('Prozent');
  const order = { ...day('baselineOn', '1', '1', '2026'), ...day('targetOn', '1', '1', '2025') };
  expect(faultyFields(await care.submit(number, 'messgroessen', { name: 'X', ...order }))).toEqual(['#targetOn']);
  const future = { name: 'X', ...day('baselineOn', '1', '1', '2027') };
  expect(faultyFields(await care.submit(number, 'messgroessen', future))).toEqual(['#baselineOn']);
  expect(await indicators(measureId)).toEqual([]);
});

test('an indicator is changed; two at once see both texts', async () => {
  const { number, measureId, indicatorId } = await haveIndicator();
  const below = `messgroessen/${indicatorId}`;
  const { page } = await care.get(number, below);
  const seen = page.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
  expect(page.querySelector('#target')?.getAttribute('value')).toBe('40');
  for (const _ of [1, 2]) {
    expect((await care.submit(number, below, { seen, name: 'Haltestellen', target: '50' })).status).toBe(303);
  }
  const late = await care.submit(number, below, { seen, name: 'Haltestellen mit Streifen', target: '60' });
  expect(late.status).toBe(422);
  expect(late.page.querySelector('.notice')?.text).toContain('Ziel: 50');
  expect(late.page.querySelector('#target')?.getAttribute('value')).toBe('60');
  expect(await indicators(measureId)).toMatchObject([{ name: 'Haltestellen', target: '50' }]);
  expect(faultyFields(await care.submit(number, below, { seen, name: '' }))).toEqual(['#name']);
});

test('a reading has a day and a source', async () => {
  const { number, measureId, below } = await haveIndicator();
  expect((await care.get(number, below)).page.querySelector('#readOn')?.getAttribute('value')).toBe('23');
  for (const _ of [1, 2]) {
    const sent = await care.submit(number, below, reading);
    expect(sent.location).toBe(`/verwaltung/massnahmen/${number}/messgroessen?erledigt=wert`);
  }
  expect(await readings(measureId)).toMatchObject([
    { value: '12.5', readOn: '2026-11-01', source: reading.source, actorKind: 'staff', corrects: null },
  ]);
  expect((await care.get(number, 'messgroessen')).text).toContain('12,5 Haltestellen');
  const refused = await care.submit(number, below, { ...reading, value: '', source: ' ', 'readOn-year': '2027' });
  expect(faultyFields(refused)).toEqual(['#value', '#source', '#readOn']);
  for (const value of ['zwölf', '1,2,3']) {
    expect(faultyFields(await care.submit(number, below, { ...reading, value }))).toEqual(['#value']);
  }
});

test('a wrong reading is put right once and stays readable as corrected', async () => {
  const { number, measureId, below } = await haveIndicator();
  await care.submit(number, below, reading);
  const [old] = await readings(measureId);
  const correct = `${below}?berichtigt=${old?.id}`;
  const { page, text } = await care.get(number, correct);
  expect(text).toContain('Der Wert 12,5 Haltestellen vom 1. November 2026 bleibt als berichtigt lesbar.');
  expect(page.querySelector('#value')?.getAttribute('value')).toBe('12,5');
  for (const _ of [1, 2]) expect((await care.submit(number, correct, { ...reading, value: '21,5' })).status).toBe(303);
  const all = await readings(measureId);
  expect(all.map(({ value, corrects }) => [value, corrects])).toEqual([
    ['12.5', null],
    ['21.5', old?.id],
  ]);
  const shown = await care.get(number, 'messgroessen');
  expect(shown.page.querySelector('del')?.text).toBe('12,5 Haltestellen');
  expect(shown.text).toContain('berichtigt: 21,5 Haltestellen');
  expect((await care.get(number, correct)).status).toBe(422);
  const again = await care.submit(number, correct, { ...reading, value: '30' });
  expect([again.status, again.text.includes('schon berichtigt')]).toEqual([422, true]);
  const file = await care.get(number);
  expect(file.page.querySelector('#messgroessen-tabelle')?.text).toContain('21,5 Haltestellen');
});

test('indicators and readings of another measure are not found', async () => {
  const [one, other] = [await haveIndicator(), await haveIndicator()];
  await care.submit(one.number, one.below, reading);
  const [foreign] = await readings(one.measureId);
  for (const below of [`messgroessen/${one.indicatorId}`, 'messgroessen/x', one.below]) {
    expect((await care.get(other.number, below)).status, below).toBe(404);
    expect((await care.submit(other.number, below, reading)).status, below).toBe(404);
  }
  for (const id of [foreign?.id, 'x']) {
    expect((await care.get(other.number, `${other.below}?berichtigt=${id}`)).status).toBe(404);
    expect((await care.submit(other.number, `${other.below}?berichtigt=${id}`, reading)).status).toBe(404);
  }
  expect(await readings(other.measureId)).toEqual([]);
});

test('only those who handle the plan work on indicators', async () => {
  const { number, indicatorId, below } = await haveIndicator();
  for (const path of ['messgroessen', `messgroessen/${indicatorId}`, below]) await care.expectForbidden(number, path);
});
