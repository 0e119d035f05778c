import { sql, type SqlBool } from 'kysely';
import type { Db } from '../platform/database.ts';
import { searchWithVocabulary, type Search } from '../platform/search/vocabulary.store.ts';

/** Typed words as a search for measures: compounds, word parts and typing errors included; null when nothing was typed. */
export const searchMeasures = (db: Db, typed: string): Promise<Search | null> =>
  searchWithVocabulary(db, 'measure_search_words', typed);

/** For queries that read `measure_versions`. */
export const matchesSearch = ({ query }: Search) =>
  sql<SqlBool>`measure_versions.search @@ to_tsquery('barrier_words', ${query})`;
