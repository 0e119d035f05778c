import { beforeAll, expect, test } from 'vitest';
import { system } from '../platform/actor.ts';
import { transact } from '../platform/use-case.ts';
import { useTestApp } from '../testing/test-app.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from './action-plan.builders.ts';
import { findMeasure, measureHistoryOf, readPlanRevision } from './action-plan.store.ts';
import { moveMeasure } from './move-measure.ts';
import { recordProgress } from './record-progress.ts';

const program = useTestApp();
let edition: BuiltEdition;
beforeAll(async () => {
  edition = await haveEdition(program.services);
});

const inPlan = <Outcome>(useCase: Parameters<typeof transact<Outcome>>[2]) =>
  transact(program.services, system, useCase);

test('a measure moves, says whose turn it is, and keeps its history', async () => {
  const { services } = program;
  const built = await haveMeasure(services, edition);
  const before = await readPlanRevision(services.db);

  expect((await inPlan((work) => moveMeasure(work, built.measureId, { to: 'inProgress' }))).ok).toBe(true);
  expect(await inPlan((work) => moveMeasure(work, built.measureId, { to: 'agreed' }))).toEqual({
    ok: false,
    failure: 'reason-missing',
  });
  await inPlan((work) =>
    recordProgress(work, {
      measureId: built.measureId,
      author: 'Fachdienst Straßen',
      text: 'An 7 Haltestellen liegen Leitstreifen.',
      degree: 'begun',
      isPublic: true,
    }),
  );
  await inPlan((work) => moveMeasure(work, built.measureId, { to: 'completed' }));

  const measure = await findMeasure(services.db, built.number);
  expect(measure).toMatchObject({ status: 'completed', turn: 'nobody', degree: 'begun', lastReportOn: '2026-11-23' });
  const history = await measureHistoryOf(services.db, built.measureId, { publicOnly: true });
  expect(history.map(({ event, toStatus }) => [event, toStatus])).toEqual([
    ['moved', 'inProgress'],
    ['progress', null],
    ['moved', 'completed'],
  ]);
  expect(await readPlanRevision(services.db)).toBeGreaterThan(before);
});

test('a measure without an indicator cannot be agreed', async () => {
  const { services } = program;
  const built = await haveMeasure(services, edition, {
    measure: { status: 'proposed', turn: 'office' },
    indicator: false,
  });
  expect(await inPlan((work) => moveMeasure(work, built.measureId, { to: 'agreed' }))).toEqual({
    ok: false,
    failure: 'incomplete',
  });
});

test('what was written into the history cannot be changed', async () => {
  const measure = await findMeasure(program.services.db, 1);
  if (!measure) throw new Error('the first test builds measure 1');
  await expect(
    program.services.pool.query('update measure_history set public_text = $1 where measure_id = $2', ['', measure.id]),
  ).rejects.toThrow('frozen');
});
