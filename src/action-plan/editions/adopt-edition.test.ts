import { beforeEach, expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { actionPlanTables, findMeasure, findVersion, measureHistoryOf } from '../action-plan.store.ts';
import { fieldsOf, findEdition, goalsOf, listEditions } from '../editions.store.ts';
import { adoptEdition, type Adoption } from './adopt-edition.ts';
import { branchEdition, fetchMissingMeasures } from './branch-edition.ts';
import { createEdition } from './create-edition.ts';
import { haveAdopted, haveDraft, haveMarked } from './editions.builders.ts';
import { markContinuation } from './mark-continuation.ts';
import { saveField } from './save-field.ts';
import { saveGoal } from './save-goal.ts';
import { clearPlan } from './clear-plan.builders.ts';

const program = useTestApp();
let first: BuiltEdition;
beforeEach(async () => {
  await clearPlan(program.services.db);
  first = await haveEdition(program.services);
});

const inPlan = <Outcome>(useCase: Parameters<typeof transact<Outcome>>[2]) =>
  transact(program.services, system, useCase);
const decision: Omit<Adoption, 'edition'> = {
  decisionReference: 'KT 12/2/2026',
  decidedBy: 'Kreistag',
  adoptedOn: '2026-11-20',
};
const adopt = (edition: number, change: Partial<Adoption> = {}) =>
  inPlan((work) => adoptEdition(work, { edition, ...decision, ...change }));

test('a new edition begins with everything the old one works on', async () => {
  const { db } = program.services;
  const kept = await haveMeasure(program.services, first, {
    version: { searchText: 'leitstreifen', easyState: 'tested' },
  });
  await actionPlanTables(db)
    .insertInto('measureContributors')
    .values({ versionId: kept.versionId, bodyCode: 'district-roads' })
    .execute();
  const ended = await haveMeasure(program.services, first, {
    version: { continuation: 'dropped', continuationReason: 'Das Land ist zuständig.' },
  });

  const number = await haveDraft(program.services);
  expect(number).toBe(2);
  const draft = (await findEdition(db, 2))!;
  expect(draft).toMatchObject({ state: 'draft', basedOn: first.editionId, firstYear: 2027 });
  expect((await fieldsOf(db, draft.id)).map(({ slug }) => slug)).toEqual(['barrierefreiheit']);
  const [goal] = await goalsOf(db, draft.id);
  const copy = (await findVersion(db, kept.measureId, draft.id))!;
  expect(copy).toMatchObject({
    title: 'Leitstreifen an Haltestellen',
    searchText: 'leitstreifen',
    easyState: 'tested',
  });
  expect(copy).toMatchObject({ goalId: goal!.id, continuation: null, version: 1 });
  expect(await findVersion(db, ended.measureId, draft.id)).toBeUndefined();
  const contributors = actionPlanTables(db).selectFrom('measureContributors').selectAll();
  expect(await contributors.where('versionId', '=', copy.id).execute()).toHaveLength(1);
  expect(await inPlan((work) => branchEdition(work, { title: 'X', firstYear: 2027, lastYear: 2028 }))).toEqual({
    ok: false,
    failure: 'draft-exists',
  });
});

test('adopting ends, carries on and publishes measures as they were marked', async () => {
  const { services } = program;
  const { db } = services;
  const [carried, changed, done, dropped] = [
    await haveMeasure(services, first, { measure: { status: 'inProgress' } }),
    await haveMeasure(services, first),
    await haveMeasure(services, first, { measure: { status: 'inProgress' } }),
    await haveMeasure(services, first),
  ];
  const number = await haveDraft(services);
  const draft = (await findEdition(db, number))!;
  const [goal] = await goalsOf(db, draft.id);
  const fresh = await haveMeasure(
    services,
    { editionId: draft.id, goalId: goal!.id },
    { measure: { status: 'proposed', publishedAt: null }, version: { continuation: 'new' } },
  );
  const thin = await haveMeasure(
    services,
    { editionId: draft.id, goalId: goal!.id },
    { measure: { status: 'proposed', publishedAt: null }, indicator: false },
  );
  await haveMarked(services, number, [
    { number: carried.number, mark: 'continued' },
    { number: changed.number, mark: 'changed', reason: 'Das Geld reicht länger.' },
    { number: done.number, mark: 'done', reason: 'Alle Leitstreifen liegen.', reasonEasy: 'Alles ist fertig.' },
    { number: dropped.number, mark: 'dropped', reason: 'Das Land ist zuständig.' },
  ]);

  expect(await haveAdopted(services, number)).toEqual({
    agreed: 1,
    completed: 1,
    dropped: 1,
    stillProposed: [thin.number],
  });
  expect((await findEdition(db, 1))?.state).toBe('superseded');
  expect(await findEdition(db, 2)).toMatchObject({ state: 'adopted', ...decision });
  expect(await findMeasure(db, carried.number)).toMatchObject({ status: 'inProgress' });
  expect(await findMeasure(db, done.number)).toMatchObject({
    status: 'completed',
    statusReason: 'Alle Leitstreifen liegen.',
    statusReasonEasy: 'Alles ist fertig.',
  });
  expect(await findMeasure(db, dropped.number)).toMatchObject({
    status: 'dropped',
    statusReason: 'Das Land ist zuständig.',
  });
  expect(await findMeasure(db, fresh.number)).toMatchObject({ status: 'agreed', publishedAt: program.clock.now() });
  expect(await findMeasure(db, thin.number)).toMatchObject({ status: 'proposed', publishedAt: program.clock.now() });
  expect(await findVersion(db, thin.measureId, draft.id)).toMatchObject({ continuation: 'new' });
  const history = await measureHistoryOf(db, done.measureId, { publicOnly: true });
  expect(history.map(({ event }) => event)).toEqual(['continued', 'moved']);
});

test('a new accountable body begins anew, and everybody reads who it is', async () => {
  const { services } = program;
  const { db } = services;
  const since = new Date('2025-02-03T09:00:00Z');
  const handed = await haveMeasure(services, first, { measure: { turnSince: since } });
  const kept = await haveMeasure(services, first, { measure: { turnSince: since } });
  const elsewhere = await haveMeasure(services, first, { measure: { turn: 'council', turnSince: since } });
  const number = await haveDraft(services);
  const draft = (await findEdition(db, number))!;
  const body = await actionPlanTables(db)
    .selectFrom('competentBodies')
    .select(['code', 'name'])
    .where('code', '!=', 'district-roads')
    .orderBy('code')
    .executeTakeFirstOrThrow();
  await actionPlanTables(db)
    .updateTable('measureVersions')
    .set({ accountableBody: body.code })
    .where('editionId', '=', draft.id)
    .where('measureId', 'in', [handed.measureId, elsewhere.measureId])
    .execute();
  await haveMarked(services, number, [
    { number: handed.number, mark: 'changed', reason: 'Die Aufgabe geht über.', reasonEasy: 'Andere machen es jetzt.' },
    { number: kept.number, mark: 'continued' },
    { number: elsewhere.number, mark: 'continued' },
  ]);
  await haveAdopted(services, number);
  expect(await findMeasure(db, handed.number)).toMatchObject({
    turn: 'accountableBody',
    turnSince: program.clock.now(),
  });
  for (const other of [kept, elsewhere]) {
    expect(await findMeasure(db, other.number)).toMatchObject({ turnSince: since });
    const [entry] = await measureHistoryOf(db, other.measureId, { publicOnly: true });
    expect(entry?.publicText).not.toContain('Verantwortlich');
  }
  expect(await measureHistoryOf(db, handed.measureId, { publicOnly: true })).toMatchObject([
    {
      event: 'continued',
      publicText: `In der Fassung 2 des Aktionsplans geändert fortgeführt. Die Aufgabe geht über. Verantwortlich ist jetzt: ${body.name}.`,
      publicTextEasy: `Die Maßnahme geht anders weiter. Das steht in der Fassung 2 vom Aktions-Plan. Andere machen es jetzt. Jetzt ist diese Stelle verantwortlich: ${body.name}.`,
    },
  ]);
});

test('an edition is not adopted while anything is unsettled, and nothing of it stays', async () => {
  const { services } = program;
  const old = await haveMeasure(services, first);
  const number = await haveDraft(services);
  const draft = (await findEdition(services.db, number))!;
  await inPlan((work) =>
    saveField(work, { edition: number, words: { title: 'Arbeit', text: '', titleEasy: '', textEasy: '' } }),
  );
  const loose = await haveMeasure(services, { editionId: draft.id, goalId: null as unknown as string });
  const late = await haveMeasure(services, first);

  const refused = await adopt(number);
  expect(refused).toMatchObject({
    ok: false,
    failure: {
      kind: 'obstacles',
      obstacles: [
        { kind: 'fieldWithoutGoal', slug: 'arbeit' },
        { kind: 'missingFromDraft', measure: { number: late.number } },
        { kind: 'unmarked', measure: { number: old.number } },
        { kind: 'withoutGoal', measure: { number: loose.number } },
      ],
    },
  });
  expect(await findEdition(services.db, 1)).toMatchObject({ state: 'adopted', version: 1 });
  expect(await inPlan((work) => fetchMissingMeasures(work, number))).toEqual({ ok: true, value: 1 });
  expect(await findVersion(services.db, late.measureId, draft.id)).toMatchObject({ continuation: null });
});

test('what was never begun cannot be done, and what is done cannot be dropped', async () => {
  const { services } = program;
  const proposed = await haveMeasure(services, first, { measure: { status: 'proposed' } });
  const completed = await haveMeasure(services, first, { measure: { status: 'completed' } });
  const thin = await haveMeasure(services, first, { measure: { status: 'inProgress' }, indicator: false });
  const edition = await haveDraft(services);
  const refused = await inPlan((work) =>
    markContinuation(work, {
      edition,
      marks: [
        { number: proposed.number, mark: 'done', reason: 'Fertig.' },
        { number: completed.number, mark: 'dropped', reason: 'Zu teuer.' },
        { number: thin.number, mark: 'done', reason: ' ' },
        { number: 4711, mark: 'continued' },
      ],
    }),
  );
  expect(refused).toEqual({
    ok: false,
    failure: {
      kind: 'refused',
      refusals: [
        { number: proposed.number, fault: 'cannot-be-done' },
        { number: completed.number, fault: 'cannot-be-dropped' },
        { number: thin.number, fault: 'reason-missing' },
        { number: 4711, fault: 'unknown-measure' },
      ],
    },
  });
  await haveMarked(services, edition, [
    { number: proposed.number, mark: 'continued' },
    { number: completed.number, mark: 'done', reason: 'Fertig.' },
    { number: thin.number, mark: 'done', reason: 'Fertig.' },
  ]);
  expect(await adopt(edition)).toMatchObject({
    ok: false,
    failure: { obstacles: [{ kind: 'incompleteForDone', measure: { number: thin.number }, gaps: ['indicator'] }] },
  });
});

test('while a round runs, and at an impossible date, nothing is adopted', async () => {
  const { services } = program;
  const number = await haveDraft(services);
  expect(await adopt(number, { adoptedOn: '2026-11-24' })).toMatchObject({ failure: { kind: 'in-the-future' } });
  expect(await adopt(number, { adoptedOn: '2024-03-19' })).toMatchObject({ failure: { kind: 'before-the-old-one' } });
  await actionPlanTables(services.db)
    .insertInto('progressRounds')
    .values({
      editionId: first.editionId,
      title: 'Abfrage 2026',
      dueDay: '2026-12-15',
      state: 'running',
      startedAt: program.clock.now(),
    })
    .execute();
  expect(await adopt(number)).toMatchObject({
    failure: { kind: 'round-running', round: { title: 'Abfrage 2026' } },
  });
});

test('of two managers who adopt at once one wins, and the other is told', async () => {
  const number = await haveDraft(program.services);
  const outcomes = await Promise.all([adopt(number), adopt(number), adopt(number)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  for (const outcome of outcomes.filter(({ ok }) => !ok)) {
    expect(outcome).toMatchObject({ failure: { kind: 'adopted-already' } });
  }
  expect((await listEditions(program.services.db)).map(({ state }) => state)).toEqual(['adopted', 'superseded']);
});

test('of two managers who begin an edition at once one wins, and the other is told', async () => {
  const branch = () => inPlan((work) => branchEdition(work, { title: 'Neu', firstYear: 2027, lastYear: 2030 }));
  const outcomes = await Promise.all([branch(), branch()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('the very first edition is written and adopted without any older one', async () => {
  const { services } = program;
  await clearPlan(services.db);
  const create = () => inPlan((work) => createEdition(work, { title: 'Plan', firstYear: 2020, lastYear: 2024 }));
  expect(await create()).toMatchObject({ ok: true, value: { number: 1, state: 'draft', easyState: 'missing' } });
  expect(await create()).toEqual({ ok: false, failure: 'not-the-first' });
  expect(await adopt(1)).toMatchObject({ failure: { obstacles: [{ kind: 'noField' }] } });
  await inPlan((work) =>
    saveField(work, { edition: 1, words: { title: 'Arbeit', text: '', titleEasy: '', textEasy: '' } }),
  );
  const goal = await inPlan((work) => saveGoal(work, { edition: 1, field: 'arbeit', title: 'Alle haben Arbeit.' }));
  const edition = (await findEdition(services.db, 1))!;
  const measure = await haveMeasure(
    services,
    { editionId: edition.id, goalId: goal.ok ? goal.value.id : '' },
    { measure: { status: 'proposed', publishedAt: null } },
  );
  expect(await haveAdopted(services, 1, { adoptedOn: '2020-10-28' })).toMatchObject({ agreed: 1 });
  expect(await findMeasure(services.db, measure.number)).toMatchObject({ status: 'agreed' });
});
