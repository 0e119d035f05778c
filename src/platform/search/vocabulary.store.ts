import { sql } from 'kysely';
import type { Db } from '../database.ts';
import { infixOf, queryFor, soughtWords, type KnownWords } from './search-query.ts';

export type Search = {
  /** For `to_tsquery('barrier_words', …)`: the German stemmer without its stop words, as „Weg“ is one of them. */
  readonly query: string;
  /** True when a word was known in another spelling only. */
  readonly corrected: boolean;
};

/**
 * Turns typed words into a query against a search column; null when nothing was typed. Every word must be found.
 * @param vocabulary the table whose column `word` holds all words that texts of this kind consist of
 */
export async function searchWithVocabulary(db: Db, vocabulary: string, typed: string): Promise<Search | null> {
  const words = soughtWords(typed);
  if (words.length === 0) return null;
  const groups = [];
  for (const word of words) groups.push(queryFor(word, await knownWords(db, vocabulary, word)));
  return {
    query: groups.map(({ query }) => query).join(' & '),
    corrected: groups.some(({ corrected }) => corrected),
  };
}

/** `like` takes these two characters for anything; folded words hold letters and digits only, but a store trusts nobody. */
const literally = (word: string): string => word.replaceAll(/[\\%_]/gu, '');

async function knownWords(db: Db, vocabulary: string, word: string): Promise<KnownWords> {
  const table = sql.table(vocabulary);
  const infix = infixOf(word);
  const whole = word.length < 4 ? literally(word) : `${literally(word)}%`;
  const inside = infix === null ? whole : `%${literally(infix)}%`;
  const containing = await sql<{ word: string }>`
    select word from ${table} where word like ${whole} or word like ${inside} order by word limit 40`.execute(db);
  if (containing.rows.length > 0) return { containing: containing.rows.map(({ word: known }) => known), similar: [] };
  const similar = await sql<{ word: string }>`
    select word from ${table} where word % ${word} order by similarity(word, ${word}) desc limit 20`.execute(db);
  return { containing: [], similar: similar.rows.map(({ word: known }) => known) };
}
