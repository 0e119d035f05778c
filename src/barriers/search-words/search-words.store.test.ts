import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { havePublicBarrier } from '../barriers.builders.ts';
import { barrierTables, updateBarrier } from '../barriers.store.ts';
import { searchFor, updateSearchText } from './search-words.store.ts';

const program = useTestApp();
const titles: Record<string, number> = {};

async function found(typed: string): Promise<readonly (number | undefined)[]> {
  const { db } = program.services;
  const search = await searchFor(db, typed);
  if (!search) return [];
  const rows = await barrierTables(db)
    .selectFrom('barriers')
    .select('number')
    .where(sql<boolean>`search @@ to_tsquery('barrier_words', ${search.query})`)
    .orderBy('number')
    .execute();
  return rows.map(({ number }) => number);
}

async function publish(title: string, text: string, placeText: string): Promise<string> {
  const { barrierId, number } = await havePublicBarrier(program.services, { title, text, placeText });
  await updateSearchText(program.services.db, barrierId);
  titles[title] = number;
  return barrierId;
}

beforeAll(async () => {
  await publish('Rollstuhlrampe zu steil', 'Vor der Bücherei ist der Weg gesperrt.', 'Lutherstadt Eisleben, Markt');
  await publish('Keine Ansage im Bus', 'Die Durchsage fehlt an der Haltestelle.', 'Hettstedt');
  await publish('Wuzzlrampe fehlt', 'Ein Wort, das niemand kennt.', 'Helbra');
});

test.each([
  ['Rampe', ['Rollstuhlrampe zu steil', 'Wuzzlrampe fehlt']],
  ['rampen', ['Rollstuhlrampe zu steil', 'Wuzzlrampe fehlt']],
  ['Rampe für den Rollstuhl', ['Rollstuhlrampe zu steil']],
  ['BUECHEREI', ['Rollstuhlrampe zu steil']],
  ['bucherei', ['Rollstuhlrampe zu steil']],
  ['Rolstuhlrampe', ['Rollstuhlrampe zu steil']],
  ['Weg', ['Rollstuhlrampe zu steil']],
  ['Hetstedt', ['Keine Ansage im Bus']],
  ['Bushaltestelle', ['Keine Ansage im Bus']],
  ['Durchsagen Hettstedt', ['Keine Ansage im Bus']],
  ['Schwimmbad', []],
])('whoever types „%s“ finds what is meant', async (typed, expected) => {
  expect(await found(typed)).toEqual(expected.map((title) => titles[title]));
});

test.each(["' | 'a", ':* & !', '%', '\\', '😀', 'x'.repeat(10_000)])(
  'typing %j finds nothing and breaks nothing',
  async (typed) => {
    expect(await found(typed)).toEqual([]);
  },
);

test('a word that was taken out of the public text is forgotten', async () => {
  const { db } = program.services;
  const id = await publish('Herr Geheimrat sperrt', 'Etwas.', 'Helbra');
  expect(await found('Geheimrat')).toHaveLength(1);
  await updateBarrier(db, id, { publicTitle: 'Weg versperrt' });
  await updateSearchText(db, id);
  expect(await found('Geheimrat')).toEqual([]);
  const words = await sql<{
    word: string;
  }>`select word from barrier_search_words where word in ('geheimrat', 'helbra')`.execute(db);
  expect(words.rows).toEqual([{ word: 'helbra' }]);
});

test('no words is no search', async () => {
  expect(await searchFor(program.services.db, '  …  ')).toBeNull();
});
