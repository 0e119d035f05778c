import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';
import { searchTextFor, wordsOf } from '../../platform/search/search-text.ts';
import { searchWithVocabulary, type Search } from '../../platform/search/vocabulary.store.ts';

type SearchWordsTable = { barrierSearchWords: { word: string } };

const tables = (db: Db) => barrierTables(db).withTables<SearchWordsTable>();

/**
 * Fills what a barrier is found by from its public words, its place and its municipality. Call it in the transaction that changes one of
 * them. A barrier without public words is found by nothing.
 */
export async function updateSearchText(db: Db, barrierId: string): Promise<void> {
  const barrier = await tables(db)
    .selectFrom('barriers')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select(['publicTitle', 'publicText', 'publicTitleEasy', 'publicTextEasy', 'placeText', 'searchText'])
    .select('municipalities.name as municipality')
    .where('id', '=', barrierId)
    .executeTakeFirstOrThrow();
  const { publicTitle, publicText, publicTitleEasy, publicTextEasy, placeText, municipality } = barrier;
  const searchText =
    publicTitle === null
      ? ''
      : searchTextFor([publicTitle, publicText, publicTitleEasy, publicTextEasy, placeText, municipality]);
  if (searchText === barrier.searchText) return;
  await tables(db).updateTable('barriers').set({ searchText }).where('id', '=', barrierId).execute();
  await learnWords(db, barrier.searchText, searchText);
}

/** Brings in what was published without a search text, for example by an import. Repeatable. */
export async function fillMissingSearchTexts(db: Db): Promise<void> {
  const missing = await tables(db)
    .selectFrom('barriers')
    .select('id')
    .where('publishedAt', 'is not', null)
    .where('searchText', '=', '')
    .execute();
  for (const { id } of missing) await updateSearchText(db, id);
}

/** Adds new words to the vocabulary and takes out those that stand in no text any more: they may have been taken out on purpose. */
async function learnWords(db: Db, before: string, after: string): Promise<void> {
  const kept = new Set(wordsOf(after));
  const fresh = [...kept].filter((word) => word.length <= 80);
  if (fresh.length > 0) {
    await tables(db)
      .insertInto('barrierSearchWords')
      .values(fresh.toSorted().map((word) => ({ word })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const gone = wordsOf(before).filter((word) => !kept.has(word));
  if (gone.length === 0) return;
  await sql`
    delete from barrier_search_words where word = any(${gone}) and not exists (
      select from barriers where search_text like '%' || word || '%' and search_text ~ ('\\m' || word || '\\M')
    )`.execute(db);
}

/** Turns typed words into a query against the column `search`; null when nothing was typed. Every word must be found. */
export const searchFor = (db: Db, typed: string): Promise<Search | null> =>
  searchWithVocabulary(db, 'barrier_search_words', typed);
