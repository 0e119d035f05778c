import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import { infixOf } from '../platform/search/search-query.ts';
import { isVisible } from './find-documents.store.ts';
import { phrasesIn, stemOf, type Knowledge, type SimilarWord } from './sought-terms.ts';

type Looked = {
  readonly changed: readonly string[] | null;
  readonly beginnings: readonly { readonly word: string; readonly documents: number }[] | null;
  readonly same: readonly (readonly string[])[] | null;
};

/**
 * What the index knows of sought words, and of which kinds something is to be read anew: one question, and two more for each unknown word.
 * With changed kinds the knowledge is that of before the change.
 */
export async function readKnowledge(
  db: Db,
  words: readonly string[],
  now: Date,
): Promise<Knowledge & { readonly changedKinds: readonly string[] }> {
  const { rows } = await sql<Looked>`
    select
      (select json_agg(distinct kind) from search_changes) as changed,
      (
        select json_agg(json_build_object('word', sought.word, 'documents', coalesce(same.documents, 0)))
        from unnest((select ${words}::text[]), (select ${words.map(stemOf)}::text[])) as sought (word, stem)
        left join search_words as same on same.word = sought.word
        where exists (
          select from search_words as known
          where known.word >= sought.stem and known.word < sought.stem || chr(1114111)
        )
      ) as beginnings,
      (
        select json_agg(same_words) from (
          select same_words from search_documents as document
          where same_words && (select ${phrasesIn(words)}::text[]) and ${isVisible(now)} limit 20
        ) as groups
      ) as same`.execute(db);
  const { changed, beginnings, same } = rows[0] ?? { changed: null, beginnings: null, same: null };
  const known = new Map((beginnings ?? []).map(({ word, documents }) => [word, documents]));
  const containing = new Map<string, readonly string[]>();
  const similar = new Map<string, readonly SimilarWord[]>();
  for (const word of words.filter((one) => !known.has(one) && one.length >= 4)) {
    const infix = infixOf(word);
    if (infix !== null) containing.set(word, await wordsWith(db, infix));
    if ((containing.get(word) ?? []).length === 0) similar.set(word, await wordsLike(db, word));
  }
  return { known, sameWords: same ?? [], containing, similar, changedKinds: changed ?? [] };
}

/** Folded words hold letters and digits only, so that nothing in them is a wildcard. */
async function wordsWith(db: Db, infix: string): Promise<readonly string[]> {
  const found = await sql<{ word: string }>`
    select word from search_words where word like ${`%${infix.replaceAll(/[\\%_]/gu, '')}%`} order by documents desc, word limit 20`.execute(
    db,
  );
  return found.rows.map(({ word }) => word);
}

/** Known words that look like one, whatever their number of typing errors. */
export async function wordsLike(db: Db, word: string): Promise<readonly SimilarWord[]> {
  const found = await sql<SimilarWord>`
    select word, shown, documents from search_words where word % ${word}
    order by similarity(word, ${word}) desc, documents desc limit 20`.execute(db);
  return found.rows;
}
