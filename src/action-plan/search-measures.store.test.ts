import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from './action-plan.builders.ts';
import { actionPlanTables } from './action-plan.store.ts';
import { matchesSearch, searchMeasures } from './search-measures.store.ts';
import { updateMeasureSearchText } from './search-text.store.ts';

const program = useTestApp();
let edition: BuiltEdition;

async function written(number: number, title: string, place = edition): Promise<string> {
  const { versionId } = await haveMeasure(program.services, place, {
    measure: { number },
    version: { title, titleEasy: null, problem: '', goalText: '', text: '' },
  });
  await updateMeasureSearchText(program.services.db, versionId);
  return versionId;
}

async function found(typed: string): Promise<readonly number[]> {
  const { db } = program.services;
  const search = await searchMeasures(db, typed);
  if (!search) return [];
  const rows = await actionPlanTables(db)
    .selectFrom('measureVersions')
    .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
    .select('measures.number')
    .where(matchesSearch(search))
    .orderBy('measures.number')
    .execute();
  return rows.map(({ number }) => number);
}

const knows = async (word: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from measure_search_words where word = ${word}`.execute(program.services.db);
  return rows.length > 0;
};

beforeAll(async () => {
  edition = await haveEdition(program.services);
  await written(1, 'Rollstuhlrampen an Turnhallen');
  await written(2, 'Der Weg zur Bibliothek');
});

test.each([
  ['Rampe', [1]],
  ['Rolstuhlrampe', [1]],
  ['Turnhalle Rampen', [1]],
  ['Weg', [2]],
  ['Biblotek', [2]],
  ['Schwimmbad', []],
  ["' | 'a", []],
  ['  ', []],
])('whoever types „%s“ finds what is meant', async (typed, expected) => {
  expect(await found(typed)).toEqual(expected);
});

test('words that stand in no measure any more are forgotten, others stay', async () => {
  const { db } = program.services;
  const versionId = await written(3, 'Geheimrats Weg');
  expect(await knows('geheimrats')).toBe(true);
  await actionPlanTables(db)
    .updateTable('measureVersions')
    .set({ title: 'Ein Weg' })
    .where('id', '=', versionId)
    .execute();
  await updateMeasureSearchText(db, versionId);
  expect([await knows('geheimrats'), await knows('weg')]).toEqual([false, true]);
  // Only words that were not decided go away again.
  const draft = await haveEdition(program.services, { number: 2, state: 'draft' });
  const last = await written(4, 'Kuriositätenkabinett', draft);
  await actionPlanTables(db).deleteFrom('measureVersions').where('id', '=', last).execute();
  expect([await knows('kuriositaetenkabinett'), await knows('weg')]).toEqual([false, true]);
});
