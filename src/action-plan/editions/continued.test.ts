import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { haveEdition, haveMeasure } from '../action-plan.builders.ts';
import { actionPlanTables } from '../action-plan.store.ts';
import { findEdition } from '../editions.store.ts';
import { measureStatuses } from '../measure.ts';
import { clearPlan } from './clear-plan.builders.ts';
import { haveAdopted, haveDraft, haveMarked } from './editions.builders.ts';
import { readEditionPage } from './read-edition.ts';

const program = useTestApp();

/** What a row has of its edition, not of the measure. */
const ofTheEdition = new Set(['id', 'editionId', 'goalId', 'continuation', 'version', 'updatedAt', 'updatedBy']);

const word = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => !text.includes('\0'));
const anyMeasure = fc.record({
  status: fc.constantFrom(...measureStatuses),
  title: word,
  titleEasy: fc.option(word),
  problem: word,
  goalText: word,
  text: word,
  lifeAreas: fc.array(fc.constantFrom('work', 'housing'), { maxLength: 2 }),
  crpdArticles: fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 3 }),
  costCents: fc.option(fc.nat()),
  easyState: fc.constantFrom('missing' as const, 'draft' as const, 'tested' as const),
});

test('branching and adopting with everything continued changes no words, no number and no status', async () => {
  const { services } = program;
  const { db } = services;
  await fc.assert(
    fc.asyncProperty(fc.array(anyMeasure, { minLength: 1, maxLength: 4 }), async (measures) => {
      await clearPlan(db);
      const first = await haveEdition(services);
      for (const { status, ...version } of measures) {
        await haveMeasure(services, first, {
          measure: {
            status,
            statusReason: 'Weil es so ist.',
            addressee: status === 'notCompetent' ? 'Land' : null,
          },
          version,
          // A complete proposal would be agreed by the decision; that is meant and tested above.
          indicator: status !== 'proposed',
        });
      }
      const stateOf = async (editionId: string) => {
        const rows = await actionPlanTables(db)
          .selectFrom('measureVersions')
          .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
          .selectAll('measureVersions')
          .select(['measures.number', 'measures.status', 'measures.statusReason', 'measures.turn'])
          .where('editionId', '=', editionId)
          .orderBy('measures.number')
          .execute();
        return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !ofTheEdition.has(name))));
      };
      const before = await stateOf(first.editionId);
      const number = await haveDraft(services);
      const marks = before.map((row) => ({ number: Number(row['number']), mark: 'continued' as const }));
      await haveMarked(services, number, marks);
      await haveAdopted(services, number);
      expect(await stateOf((await findEdition(db, number))!.id)).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

test('the page of an edition counts the same measures below its fields as in the table of statuses', async () => {
  const { services } = program;
  await clearPlan(services.db);
  const first = await haveEdition(services);
  const [kept, ended] = [await haveMeasure(services, first), await haveMeasure(services, first)];
  const number = await haveDraft(services);
  await haveMarked(services, number, [
    { number: kept.number, mark: 'continued' },
    { number: ended.number, mark: 'dropped', reason: 'Das Geld fehlt.' },
  ]);
  await haveAdopted(services, number);
  const { fields, statuses } = await readEditionPage(services.db, (await findEdition(services.db, number))!);
  expect(fields.map(({ measures }) => measures)).toEqual([1]);
  expect(statuses.map(({ count }) => count)).toEqual([1]);
});
