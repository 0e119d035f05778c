import { expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { measureHistoryOf } from '../../action-plan.store.ts';
import { insertMilestone, milestonesOf } from '../../milestones.store.ts';
import { faultyFields, useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);
const list = (measureId: string) => milestonesOf(program.services.db, measureId);
const titles = async (measureId: string) => (await list(measureId)).map(({ title }) => title);
const lastAudit = async () => (await listAuditEntries(program.services.db, { limit: 1 }))[0]?.event;

async function haveMilestones(...names: readonly string[]) {
  const measure = await care.have();
  for (const title of names) await care.submit(measure.number, 'meilensteine', { title });
  return { ...measure, ids: (await list(measure.measureId)).map(({ id }) => id) };
}

test('milestones are added with a date as exact as it is known', async () => {
  const { number, measureId } = await care.have();
  expect((await care.get(number, 'meilensteine')).text).toContain('Noch keine Meilensteine.');
  const sent = await care.submit(number, 'meilensteine', { title: 'Planung fertig', due: '2. Quartal 2027' });
  expect(sent.location).toBe(`/verwaltung/massnahmen/${number}/meilensteine?erledigt=meilenstein`);
  await care.submit(number, 'meilensteine', { title: 'Bau fertig', due: '' });
  for (const _ of [1, 2]) await care.submit(number, 'meilensteine', { title: 'Abnahme', due: '31.03.2028' });
  expect(await list(measureId)).toMatchObject([
    { title: 'Planung fertig', dueDay: '2027-04-01', duePrecision: 'quarter', position: 1 },
    { title: 'Bau fertig', dueDay: null, duePrecision: null, position: 2 },
    { title: 'Abnahme', dueDay: '2028-03-31', duePrecision: 'day', position: 3 },
  ]);
  expect(await lastAudit()).toBe('action-plan.milestone-saved');
  expect((await care.get(number)).text).toContain('geplant: 2. Quartal 2027');
});

test('a milestone without words or with an impossible date comes back with everything typed', async () => {
  const { number, measureId } = await care.have();
  const empty = await care.submit(number, 'meilensteine', { title: ' ', due: 'März 2027' });
  expect(faultyFields(empty)).toEqual(['#title']);
  expect(empty.page.querySelector('#due')?.getAttribute('value')).toBe('März 2027');
  for (const due of ['31.02.2027', 'bald', '2027-13-01']) {
    const refused = await care.submit(number, 'meilensteine', { title: 'Planung fertig', due });
    expect([refused.status, ...faultyFields(refused)], due).toEqual([422, '#due']);
  }
  expect(faultyFields(await care.submit(number, 'meilensteine', { title: 'x'.repeat(501) }))).toEqual(['#title']);
  expect(await list(measureId)).toEqual([]);
});

test('the order changes by buttons, and its ends hold', async () => {
  const { number, measureId, ids } = await haveMilestones('Eins', 'Zwei', 'Drei');
  const move = (id: string | undefined, nach: string) =>
    care.submit(number, `meilensteine/${id}/verschieben`, { nach });
  const { page } = await care.get(number, 'meilensteine');
  expect(page.querySelectorAll('button[value=oben]')).toHaveLength(2);
  expect((await move(ids[2], 'oben')).location).toContain('meilensteine?erledigt=verschoben');
  expect(await titles(measureId)).toEqual(['Eins', 'Drei', 'Zwei']);
  await move(ids[0], 'unten');
  expect(await titles(measureId)).toEqual(['Drei', 'Eins', 'Zwei']);
  await move(ids[2], 'oben');
  await move(ids[1], 'unten');
  expect(await titles(measureId)).toEqual(['Drei', 'Eins', 'Zwei']);
  expect(await lastAudit()).toBe('action-plan.milestone-moved');
});

test('milestones that share a position, as imports may leave them, can be sorted too', async () => {
  const { number, measureId } = await care.have();
  for (const title of ['A', 'B', 'C']) await insertMilestone(program.services.db, { measureId, title, position: 1 });
  const before = await list(measureId);
  await care.submit(number, `meilensteine/${before[2]?.id}/verschieben`, { nach: 'oben' });
  expect((await list(measureId)).map(({ id }) => id)).toEqual([before[0]?.id, before[2]?.id, before[1]?.id]);
});

test('a milestone is reached on a day, which everybody reads', async () => {
  const { number, measureId, ids } = await haveMilestones('Planung fertig');
  const below = `meilensteine/${ids[0]}/erreicht`;
  expect((await care.get(number, below)).page.querySelector('#reached')?.getAttribute('value')).toBe('23');
  const on = (day: string, month: string, year: string) => ({
    'reached-day': day,
    'reached-month': month,
    'reached-year': year,
  });
  for (const wrong of [on('', '', ''), on('31', '2', '2026'), on('24', '11', '2026'), on('', '3', '2026')]) {
    expect(faultyFields(await care.submit(number, below, wrong))).toEqual(['#reached']);
  }
  for (const _ of [1, 2]) await care.submit(number, below, on('5', '3', '2026'));
  expect(await list(measureId)).toMatchObject([{ reachedOn: '2026-03-05' }]);
  expect((await care.publicHistory(measureId)).map(({ event, publicText }) => [event, publicText])).toEqual([
    ['milestoneReached', 'Planung fertig (5. März 2026)'],
  ]);
  expect(await lastAudit()).toBe('action-plan.milestone-reached');
});

test('a hidden milestone is not told to the public when it is reached', async () => {
  const { number, measureId } = await care.have({ version: { hiddenFields: ['milestones'] } });
  await care.submit(number, 'meilensteine', { title: 'Vertrag unterschrieben' });
  const [milestone] = await list(measureId);
  expect((await care.get(number, 'meilensteine')).text).toContain('für die Öffentlichkeit ausgeblendet');
  await care.submit(number, `meilensteine/${milestone?.id}/erreicht`, {
    'reached-day': '5',
    'reached-month': '3',
    'reached-year': '2026',
  });
  expect(await care.publicHistory(measureId)).toEqual([]);
  const all = await measureHistoryOf(program.services.db, measureId, { publicOnly: false });
  expect(all.at(-1)?.internalNote).toContain('Vertrag unterschrieben');
});

test('a milestone is changed; two at once see both texts', async () => {
  const { number, measureId, ids } = await haveMilestones('Planung fertig');
  const below = `meilensteine/${ids[0]}`;
  const seen = (await care.get(number, below)).page.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
  for (const _ of [1, 2]) {
    expect((await care.submit(number, below, { seen, title: 'Planung beschlossen', due: '2027' })).status).toBe(303);
  }
  const late = await care.submit(number, below, { seen, title: 'Planung ausgelegt' });
  expect(late.status).toBe(422);
  expect(late.page.querySelector('.notice')?.text).toContain('Planung beschlossen (2027)');
  expect(late.page.querySelector('#title')?.getAttribute('value')).toBe('Planung ausgelegt');
  expect(await titles(measureId)).toEqual(['Planung beschlossen']);
});

test('a mistake is removed', async () => {
  const { number, measureId, ids } = await haveMilestones('Versehen', 'Bleibt');
  await care.submit(number, `meilensteine/${ids[0]}/entfernen`);
  expect(await titles(measureId)).toEqual(['Bleibt']);
  expect((await care.submit(number, `meilensteine/${ids[0]}/entfernen`)).status).toBe(404);
});

test('a milestone of another measure is not found', async () => {
  const [{ ids, measureId }, other] = [await haveMilestones('Planung'), await care.have()];
  for (const id of [ids[0], 'x', '00000000-0000-4000-8000-000000000000']) {
    expect((await care.get(other.number, `meilensteine/${id}`)).status).toBe(404);
    for (const below of ['', '/verschieben', '/erreicht', '/entfernen']) {
      expect((await care.submit(other.number, `meilensteine/${id}${below}`, { title: 'X' })).status).toBe(404);
    }
  }
  expect(await titles(measureId)).toEqual(['Planung']);
});

test('only those who handle the plan work on milestones', async () => {
  const { number, ids } = await haveMilestones('Planung');
  for (const below of ['meilensteine', `meilensteine/${ids[0]}`, `meilensteine/${ids[0]}/erreicht`]) {
    await care.expectForbidden(number, below);
  }
  await care.expectForbidden(number, `meilensteine/${ids[0]}/verschieben`, ['POST']);
  await care.expectForbidden(number, `meilensteine/${ids[0]}/entfernen`, ['POST']);
});

test('who changed a milestone in another window is told so; a colleague reads that it was somebody else', async () => {
  const { number, ids } = await haveMilestones('Eins');
  const part = `meilensteine/${ids[0]}`;
  const seen = (await care.get(number, part)).page.querySelector('[name=seen]')?.getAttribute('value') ?? '';
  await care.submit(number, part, { title: 'Erstes Fenster', seen });
  const own = await care.submit(number, part, { title: 'Zweites Fenster', seen });
  expect(own.text).toContain('Inzwischen haben Sie in einem anderen Fenster gespeichert.');
  const { visitor } = await signedIn(program, 'participationManager');
  const other = await visitor.submit(`/verwaltung/massnahmen/${number}/${part}`, { title: 'Kollegin', seen });
  expect(other.text).toContain('Inzwischen hat jemand anders gespeichert.');
});
