import { beforeAll, expect, test } from 'vitest';
import { staffAccount } from '../../accounts/accounts.builders.ts';
import type { Actor } from '../../platform/actor.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { anEntry, haveFinished, haveInspection, haveResults } from '../inspections.builders.ts';
import { findInspection } from '../inspections.store.ts';
import { recordResults } from './record-results.ts';
import { resultsOf, savesOf } from './results.store.ts';

const program = useTestApp();
let jana: Actor;
let mehmet: Actor;

beforeAll(async () => {
  jana = { kind: 'staff', id: (await staffAccount(program, 'participationManager')).id };
  mehmet = { kind: 'staff', id: (await staffAccount(program, 'participationManager')).id };
});

const enter = (id: string, change: Parameters<typeof anEntry>[0], actor = jana) =>
  haveResults(program.services, id, [anEntry(change)], actor);

test('a measured value is judged where the limit is verified, and left to people where it is only for guidance', async () => {
  const { id, number } = await haveInspection(program.services);
  await haveResults(program.services, id, [
    { itemCode: 'entranceDoorWidth', measured: 75 },
    { itemCode: 'passageWidth', measured: 90 },
    { itemCode: 'corridorWidth', measured: 120 },
    { itemCode: 'rampSlope', measured: 8, verdict: 'notApplicable' },
  ]);
  const results = await resultsOf(program.services.db, id);
  const verdictOf = (code: string) => results.find(({ itemCode }) => itemCode === code)?.verdict;
  expect(verdictOf('entranceDoorWidth')).toBe('fails');
  expect(verdictOf('passageWidth')).toBe('fits');
  expect(verdictOf('corridorWidth')).toBe('unchecked');
  expect(verdictOf('rampSlope')).toBe('notApplicable');
  expect((await findInspection(program.services.db, number))?.state).toBe('underway');
  const [audit] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(audit).toMatchObject({ event: 'inspections.results-recorded', details: { items: 4 } });
});

test('two who enter different fields of one item from the same beginning both keep theirs', async () => {
  const { id } = await haveInspection(program.services);
  await enter(id, { measured: 75 }, jana);
  const [second] = await enter(id, { remark: 'Klemmt', base: 0 }, mehmet);
  expect(second).toMatchObject({ kind: 'saved', stored: { measured: 75, remark: 'Klemmt', verdict: 'fails' } });
  expect(await resultsOf(program.services.db, id)).toMatchObject([{ measured: 75, remark: 'Klemmt', revision: 2 }]);
});

test('two who enter different values for one field are asked, and nothing is overwritten', async () => {
  const { id } = await haveInspection(program.services);
  await enter(id, { measured: 92, verdict: 'fits' }, jana);
  const [clash] = await enter(id, { measured: 75, verdict: 'fails', base: 0 }, mehmet);
  expect(clash).toMatchObject({
    kind: 'conflict',
    fields: ['verdict', 'measured'],
    stored: { measured: 92, verdict: 'fits', revision: 1, recordedBy: 'id' in jana ? jana.id : '' },
    sent: { measured: 75, verdict: 'fails' },
  });
  expect(await resultsOf(program.services.db, id)).toMatchObject([{ measured: 92, revision: 1 }]);
  const [decided] = await enter(id, { measured: 75, verdict: 'fails', base: 1 }, mehmet);
  expect(decided).toMatchObject({ kind: 'saved', stored: { measured: 75, revision: 2 } });
  expect(await savesOf(program.services.db, id, ['entranceDoorWidth'])).toMatchObject([
    { measured: 92, revision: 1 },
    { measured: 75, revision: 2 },
  ]);
});

test('a device that got no answer sends again and makes nothing twice', async () => {
  const { id } = await haveInspection(program.services);
  const entry = anEntry({ measured: 80 });
  await haveResults(program.services, id, [entry], jana);
  await enter(id, { measured: 85, base: 1, verdict: 'fails' }, mehmet);
  const [again] = await haveResults(program.services, id, [entry], jana);
  expect(again).toMatchObject({ kind: 'saved', stored: { measured: 85, revision: 2 } });
  expect(await savesOf(program.services.db, id, ['entranceDoorWidth'])).toHaveLength(2);
});

test('the same item twice in one batch is entered in its order', async () => {
  const { id } = await haveInspection(program.services);
  const outcomes = await haveResults(program.services, id, [
    { measured: 80 },
    { measured: 95, base: 1, verdict: 'fits' },
    { itemCode: 'nothing' },
  ]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'unknown-item']);
  expect(await resultsOf(program.services.db, id)).toMatchObject([{ measured: 95, verdict: 'fits', revision: 2 }]);
});

test('many who enter at the same moment lose nothing', async () => {
  const { id } = await haveInspection(program.services);
  const codes = ['entranceDoorWidth', 'passageWidth', 'movementArea', 'toiletDoor', 'liftDoor', 'liftWidth'];
  await Promise.all(
    codes.map((itemCode, index) => enter(id, { itemCode, measured: 100 + index }, [jana, mehmet][index % 2])),
  );
  expect(await resultsOf(program.services.db, id)).toHaveLength(codes.length);
});

test('a finished inspection takes no more entries until it is opened again', async () => {
  const { id } = await haveInspection(program.services);
  await haveFinished(program.services, id);
  const late = await transact(program.services, jana, (work) => recordResults(work, id, [anEntry({ measured: 1 })]));
  expect(late).toEqual({ ok: false, failure: 'closed' });
  expect(await resultsOf(program.services.db, id)).toEqual([]);
});
