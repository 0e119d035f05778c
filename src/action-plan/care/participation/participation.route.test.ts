import { expect, test } from 'vitest';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { participationOf } from '../../participation.store.ts';
import { faultyFields, useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);
const records = (measureId: string) => participationOf(program.services.db, measureId);
const record = {
  held: 'März 2026',
  who: 'Behindertenbeirat',
  level: 'consulted',
  effect: 'Die Haltestelle am Markt kam dazu.',
};

async function haveRecord() {
  const measure = await care.have();
  await care.submit(measure.number, 'beteiligung', record);
  const [first] = await records(measure.measureId);
  return { ...measure, recordId: first?.id ?? '', below: `beteiligung/${first?.id}` };
}

test('who took part is kept as a group, with a date as exact as it is known', async () => {
  const { number, measureId } = await care.have();
  expect((await care.get(number, 'beteiligung')).text).toContain('keine Namen von Personen');
  for (const _ of [1, 2]) {
    const sent = await care.submit(number, 'beteiligung', record);
    expect(sent.location).toBe(`/verwaltung/massnahmen/${number}/beteiligung?erledigt=beteiligung`);
  }
  expect(await records(measureId)).toMatchObject([
    { heldOn: '2026-03-01', heldPrecision: 'month', who: 'Behindertenbeirat', level: 'consulted' },
  ]);
  const file = await care.get(number);
  expect(file.text).toContain('März 2026: Behindertenbeirat (angehört)');
  const [audit] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(audit).toMatchObject({ event: 'action-plan.participation-saved', details: {} });
});

test('what is missing, still to come or tells a person comes back', async () => {
  const { number, measureId } = await care.have();
  const empty = await care.submit(number, 'beteiligung', { effect: 'Viel' });
  expect(empty.status).toBe(422);
  expect(faultyFields(empty)).toEqual(['#held', '#who', '#level']);
  expect(empty.page.querySelector('#effect')?.text).toBe('Viel');
  for (const held of ['31.02.2026', 'neulich', '2027']) {
    expect(faultyFields(await care.submit(number, 'beteiligung', { ...record, held })), held).toEqual(['#held']);
  }
  for (const who of ['kim@example.org', 'Beirat, Telefon 03464 123456', 'x'.repeat(501)]) {
    expect(faultyFields(await care.submit(number, 'beteiligung', { ...record, who })), who).toEqual(['#who']);
  }
  expect(faultyFields(await care.submit(number, 'beteiligung', { ...record, level: 'ignored' }))).toEqual(['#level']);
  expect(await records(measureId)).toEqual([]);
});

test('a record is changed; two at once see both texts', async () => {
  const { number, measureId, below } = await haveRecord();
  const { page } = await care.get(number, below);
  expect(page.querySelector('#held')?.getAttribute('value')).toBe('März 2026');
  const seen = page.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
  for (const _ of [1, 2]) {
    expect((await care.submit(number, below, { ...record, seen, level: 'decided' })).status).toBe(303);
  }
  const late = await care.submit(number, below, { ...record, seen, level: 'informed' });
  expect(late.status).toBe(422);
  expect(late.page.querySelector('.notice')?.text).toContain('Behindertenbeirat (mitentschieden)');
  expect(late.page.querySelector('input[value=informed]')?.hasAttribute('checked')).toBe(true);
  expect(await records(measureId)).toMatchObject([{ level: 'decided' }]);
  expect(faultyFields(await care.submit(number, below, { ...record, seen, who: '' }))).toEqual(['#who']);
});

test('a mistake is removed', async () => {
  const { number, measureId, below } = await haveRecord();
  expect((await care.submit(number, `${below}/entfernen`)).location).toContain('erledigt=entfernt');
  expect(await records(measureId)).toEqual([]);
  expect((await care.submit(number, `${below}/entfernen`)).status).toBe(404);
});

test('a record of another measure is not found', async () => {
  const [{ below, measureId }, other] = [await haveRecord(), await care.have()];
  for (const path of [below, 'beteiligung/x']) {
    expect((await care.get(other.number, path)).status).toBe(404);
    expect((await care.submit(other.number, path, record)).status).toBe(404);
    expect((await care.submit(other.number, `${path}/entfernen`)).status).toBe(404);
  }
  expect(await records(measureId)).toHaveLength(1);
});

test('a manager is told when participation is hidden', async () => {
  const { number } = await care.have({ version: { hiddenFields: ['participation'] } });
  expect((await care.get(number, 'beteiligung')).text).toContain('für die Öffentlichkeit ausgeblendet');
});

test('only those who handle the plan write down participation', async () => {
  const { number, below } = await haveRecord();
  await care.expectForbidden(number, 'beteiligung');
  await care.expectForbidden(number, below);
  await care.expectForbidden(number, `${below}/entfernen`, ['POST']);
});
