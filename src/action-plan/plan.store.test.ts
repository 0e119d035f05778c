import type { KyselyPlugin } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from './action-plan.builders.ts';
import { updateMeasure } from './action-plan.store.ts';
import { insertField, insertGoal } from './editions.store.ts';
import { readMeasure, readPlan, readPlanBriefly } from './plan.store.ts';

const program = useTestApp();
const today = '2026-11-23';
let edition: BuiltEdition;
let old: BuiltEdition;

beforeAll(async () => {
  const { services } = program;
  old = await haveEdition(services, { number: 1, state: 'superseded' });
  edition = await haveEdition(services, { number: 2 });
  const draft = await haveEdition(services, { number: 3, state: 'draft' });
  const fieldId = await insertField(services.db, {
    editionId: edition.editionId,
    slug: 'arbeit',
    position: 0,
    title: 'Arbeit',
  });
  const goalId = await insertGoal(services.db, { fieldId, position: 1, title: 'Arbeit für alle.' });
  await haveMeasure(services, edition, { measure: { number: 1 }, version: { position: 2 } });
  await haveMeasure(services, edition, { measure: { number: 2 }, version: { position: 1 } });
  await haveMeasure(services, { ...edition, goalId }, { measure: { number: 3 }, indicator: false });
  await haveMeasure(services, edition, { measure: { number: 4 }, version: { goalId: null } });
  await haveMeasure(services, edition, { measure: { number: 5, publishedAt: null } });
  await haveMeasure(services, draft, { measure: { number: 6 } });
  await haveMeasure(services, old, { measure: { number: 7 }, version: { title: 'Alter Titel' } });
  await haveMeasure(services, edition, {
    measure: { number: 8 },
    version: { continuation: 'dropped', continuationReason: 'Kein Geld.' },
  });
  await haveMeasure(services, edition, {
    measure: { number: 9 },
    version: {
      hiddenFields: ['problem', 'otherContributors', 'cost', 'fundingSource', 'legalBasis', 'priority'],
      otherContributors: 'Verein Geheim',
      costCents: 100,
      costNote: 'geschätzt',
      fundingSource: 'Topf',
      legalBasis: 'Paragraf',
      priority: 'high',
      contactName: 'Erika Beispiel',
      contactEmail: 'erika@example.org',
    },
  });
});

test('the plan is read in its own order, without unpublished measures and drafts', async () => {
  const plan = await readPlan(program.services.db, { today });
  expect(plan?.fields.map(({ field }) => field.slug)).toEqual(['arbeit', 'barrierefreiheit']);
  expect(plan?.measures.map(({ number }) => number)).toEqual([3, 9, 2, 1, 4]);
  expect(plan?.withoutGoal.map(({ number }) => number)).toEqual([4]);
  expect(plan?.left.map(({ number }) => number)).toEqual([8]);
  const briefly = await readPlanBriefly(program.services.db, { today });
  expect(briefly?.measures.map(({ number }) => number)).toEqual([3, 9, 2, 1, 4]);
});

test('older editions can be read, drafts and unknown ones cannot', async () => {
  const { db } = program.services;
  expect((await readPlan(db, { today, edition: 1 }))?.measures.map(({ number }) => number)).toEqual([7]);
  expect(await readPlan(db, { today, edition: 3 })).toBeUndefined();
  expect(await readPlan(db, { today, edition: 99 })).toBeUndefined();
});

test('hidden fields and a contact for the office never leave the store', async () => {
  const measure = await readMeasure(program.services.db, 9, today);
  expect(measure).toMatchObject({
    problem: null,
    otherContributors: null,
    costCents: null,
    costNote: null,
    fundingSource: null,
    legalBasis: null,
    priority: null,
    contact: null,
  });
  const words = JSON.stringify(measure);
  for (const secret of ['Geheim', 'Beispiel', 'example.org', 'Paragraf', 'Topf']) expect(words).not.toContain(secret);
});

test('gaps, light and silence are worked out for every measure', async () => {
  const { db } = program.services;
  const plan = await readPlanBriefly(db, { today });
  expect(plan?.fields[0]?.measures[0]?.gaps).toEqual(['indicator']);
  const one = await readMeasure(db, 1, today);
  expect(one).toMatchObject({ gaps: [], light: { light: 'grey', reason: 'notStarted' }, silentSince: null });
  const long = { status: 'inProgress', statusSince: new Date('2025-01-10T09:00:00Z'), silencePublic: true } as const;
  await updateMeasure(db, one?.id ?? '', long);
  expect(await readMeasure(db, 1, today)).toMatchObject({ light: { light: 'red' }, silentSince: '2025-01-10' });
  await updateMeasure(db, one?.id ?? '', { lightOverride: 'yellow', lightReason: 'Der Bau beginnt im Mai.' });
  expect(await readMeasure(db, 1, today)).toMatchObject({
    light: { light: 'yellow', reason: null, ownReason: 'Der Bau beginnt im Mai.' },
  });
});

test('a measure that is unknown, unpublished or only in a draft is not there; an old one keeps its last words', async () => {
  const { db } = program.services;
  for (const number of [5, 6, 4711]) expect(await readMeasure(db, number, today)).toBeUndefined();
  expect(await readMeasure(db, 7, today)).toMatchObject({ title: 'Alter Titel', editionNumber: 1 });
});

test('reading the plan takes four questions to the database, however many measures it has', async () => {
  let asked = 0;
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const db = program.services.db.withPlugin(counting);
  await readPlanBriefly(db, { today });
  expect(asked).toBe(4);
  await readPlan(db, { today });
  expect(asked).toBe(8);
});
