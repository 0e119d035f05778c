import { sql, type SqlBool } from 'kysely';
import type { Db } from '../platform/database.ts';
import { publicVersions } from './plan.store.ts';
import { searchWithVocabulary, type Search } from '../platform/search/vocabulary.store.ts';

/** Typed words as a search for measures: compounds, word parts and typing errors included; null when nothing was typed. */
export const searchMeasures = (db: Db, typed: string): Promise<Search | null> =>
  searchWithVocabulary(db, 'measure_search_words', typed);

/** For queries that read `measure_versions`. */
export const matchesSearch = ({ query }: Search) =>
  sql<SqlBool>`measure_versions.search @@ to_tsquery('barrier_words', ${query})`;

/** The public measures of an edition that contain all the sought words. */
export async function measuresWithWords(db: Db, editionId: string, search: Search): Promise<ReadonlySet<string>> {
  const rows = await publicVersions(db)
    .select('measures.id')
    .where('measureVersions.editionId', '=', editionId)
    .where(matchesSearch(search))
    .execute();
  return new Set(rows.map(({ id }) => id));
}
