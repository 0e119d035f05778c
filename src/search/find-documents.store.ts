import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Text } from '../platform/i18n/texts.ts';
import { infixOf } from '../platform/search/search-query.ts';
import { mostHits } from './search-request.ts';
import { phrasesIn, stemOf, type Knowledge, type SimilarWord, type Term } from './sought-terms.ts';

/** So much of a text is looked through for an excerpt. */
const longestText = 12_000;

/** What the index knows of sought words: one query for known ones, one for those of one meaning, and two for each unknown one. */
export async function readKnowledge(db: Db, words: readonly string[], now: Date): Promise<Knowledge> {
  const [beginnings, same] = await Promise.all([
    sql<{ word: string; documents: number }>`
      select sought.word, coalesce(same.documents, 0) as documents
      from unnest(${words}::text[], ${words.map(stemOf)}::text[]) as sought (word, stem)
      left join search_words as same on same.word = sought.word
      where exists (
        select from search_words as known
        where known.word >= sought.stem and known.word < sought.stem || chr(1114111)
      )`.execute(db),
    sql<{ sameWords: string[] }>`
      select same_words from search_documents as document
      where same_words && ${phrasesIn(words)}::text[] and ${isVisible(now)} limit 20`.execute(db),
  ]);
  const known = new Map(beginnings.rows.map(({ word, documents }) => [word, documents]));
  const containing = new Map<string, readonly string[]>();
  const similar = new Map<string, readonly SimilarWord[]>();
  for (const word of words.filter((one) => !known.has(one) && one.length >= 4)) {
    const infix = infixOf(word);
    if (infix !== null) containing.set(word, await wordsWith(db, infix));
    if ((containing.get(word) ?? []).length === 0) similar.set(word, await wordsLike(db, word));
  }
  return { known, sameWords: same.rows.map(({ sameWords }) => sameWords), containing, similar };
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

/** Public at this moment, and read since it changed last. */
const isVisible = (now: Date) => sql`
  (document.public_from is null or document.public_from <= ${now})
  and (document.public_until is null or document.public_until > ${now})
  and not exists (
    select from search_changes as change
    where change.kind = document.kind and (change.document_id = document.id or change.document_id is null)
  )`;

export type Found = {
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly titleEasy: string | null;
  readonly titleEn: string | null;
  readonly text: string | null;
  readonly textEasy: string | null;
  readonly textEn: string | null;
  readonly about: Text | null;
  readonly day: string | null;
};

export type Wanted = {
  readonly terms: readonly Term[];
  /** Whether all terms must be found, or at least one. */
  readonly mode: 'all' | 'any';
  /** The whole query, folded: what is called exactly so comes first. */
  readonly phrase: string;
  readonly locale: Locale;
  readonly kind?: string | undefined;
  readonly now: Date;
  readonly limit: number;
  readonly offset: number;
};

export type Hits = {
  readonly found: readonly Found[];
  /** Of every kind, before it is narrowed to one. */
  readonly counts: ReadonlyMap<string, number>;
};

/**
 * The best hits, and how many there are of each kind. Readers of easy German get what is written in easy words first, readers of
 * English what is written in English.
 */
export async function findDocuments(db: Db, wanted: Wanted): Promise<Hits> {
  const { terms, mode, phrase, locale, kind, now, limit, offset } = wanted;
  const joined = terms.map(({ query }) => query).join(mode === 'all' ? ' & ' : ' | ');
  const anyTerm = terms.map(({ query }) => query).join(' | ');
  const covered =
    mode === 'all'
      ? sql`0`
      : sql.join(
          terms.map(
            ({ query, weight }) =>
              sql`case when document.search @@ to_tsquery('barrier_words', ${query}) then ${weight}::real else 0 end`,
          ),
          sql` + `,
        );
  const inOwnWords =
    locale === 'de-simple'
      ? sql`document.title_easy is not null`
      : locale === 'en'
        ? sql`document.title_en is not null`
        : sql`true`;
  const { rows } = await sql<{ found: Found[] | null; counts: Record<string, number> | null }>`
    with hits as materialized (
      select document.kind, document.id, ${covered} as covered, ${inOwnWords} as own,
        document.weight * ts_rank(array[0.02, 0.2, 0.4, 1]::real[], document.search, to_tsquery('barrier_words', ${anyTerm}), 1)
          + case when document.same_words @> array[${phrase}] then 1 else 0 end as rank
      from search_documents as document
      where document.search @@ to_tsquery('barrier_words', ${joined}) and ${isVisible(now)}
      limit ${mostHits}
    ), best as (
      select * from hits where ${kind ?? null}::text is null or kind = ${kind ?? null}
      order by covered desc, own desc, rank desc, kind, id limit ${limit} offset ${offset}
    )
    select
      (select json_object_agg(kind, number) from (select kind, count(*) as number from hits group by kind) as counted) as counts,
      (
        select json_agg(json_build_object(
          'kind', kind, 'id', id, 'path', path, 'about', about, 'day', day,
          'title', title, 'titleEasy', title_easy, 'titleEn', title_en,
          'text', left(text, ${longestText}), 'textEasy', left(text_easy, ${longestText}), 'textEn', left(text_en, ${longestText})
        ) order by covered desc, own desc, rank desc, kind, id)
        from best join search_documents using (kind, id)
      ) as found`.execute(db);
  const [row] = rows;
  return { found: row?.found ?? [], counts: new Map(Object.entries(row?.counts ?? {})) };
}
