import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Text } from '../platform/i18n/texts.ts';
import { languagesFor } from './languages.ts';
import { mostHits } from './search-request.ts';
import type { Term } from './sought-terms.ts';

/** So much of a text is looked through for an excerpt. */
const longestText = 12_000;

/**
 * So many of the hits are put in order by all their words, for which their texts have to be unpacked. They are chosen by their titles; whoever
 * turns more pages than these fill gets the order of the titles.
 */
const mostRanked = 50;

/** So many hits are looked at, to choose from them and to count them. */
const mostLookedAt = 1000;

/** Of each term, when not all have to be found: those that it names, and those that hold it. */
const mostPerTerm = 200;

/** Public at this moment, and read since it changed last. The moment is a question of its own, so that one plan serves every moment. */
export const isVisible = (now: Date) => sql`
  (document.public_from is null or document.public_from <= (select ${now}::timestamptz))
  and (document.public_until is null or document.public_until > (select ${now}::timestamptz))
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
  /** The whole query, folded: what is called exactly so comes first. */
  readonly phrase: string;
  readonly locale: Locale;
  readonly now: Date;
};

type Page = {
  readonly kind: string | undefined;
  /** Nothing but the kind is looked at, so that it alone is counted. */
  readonly isAlone?: boolean;
  readonly limit: number;
  readonly offset: number;
};

export type Hits = {
  readonly found: readonly Found[];
  /** Of every kind, before it is narrowed to one. With more than `mostHits` together there are others that were not looked at. */
  readonly counts: ReadonlyMap<string, number>;
};

/** As a question of its own it is read once and not for every row, and always answered by the index. */
const parsed = (query: string): RawBuilder<unknown> => sql`(select to_tsquery('barrier_words', ${query}))`;

const titleColumns: Record<Locale, string> = { de: 'title', 'de-simple': 'title_easy', en: 'title_en' };
const textColumns: Record<Locale, string> = { de: 'text', 'de-simple': 'text_easy', en: 'text_en' };

/** Readers of easy German get what is written in easy words first, readers of English what is written in English. */
const inOwnWords = (locale: Locale): RawBuilder<unknown> =>
  locale === 'de' ? sql`true` : sql`document.${sql.id(titleColumns[locale])} is not null`;

const isCalledSo = (phrase: string): RawBuilder<unknown> =>
  sql`case when document.same_words @> array[${phrase}] then 1 else 0 end`;

const weights = sql`array[0.02, 0.2, 0.4, 1]::real[]`;

/** The hits of `best` as they are shown, in its order; a text in the language only that is taken. */
function shownHits(locale: Locale, order: RawBuilder<unknown>): RawBuilder<unknown> {
  const languages = languagesFor(locale);
  const textIn = (one: Locale) => {
    const before = languages
      .slice(0, languages.indexOf(one))
      .map((other) => sql`${sql.id(titleColumns[other])} is null`);
    const isTaken = before.length === 0 ? sql`true` : sql.join(before, sql` and `);
    return sql`case when ${isTaken} then left(${sql.id(textColumns[one])}, ${sql.lit(longestText)}) end`;
  };
  return sql`
    select json_agg(json_build_object(
      'kind', kind, 'id', id, 'path', path, 'about', about, 'day', document.day,
      'title', title, 'titleEasy', title_easy, 'titleEn', title_en,
      'text', ${textIn('de')}, 'textEasy', ${textIn('de-simple')}, 'textEn', ${textIn('en')}
    ) order by ${order})
    from best join search_documents as document using (kind, id)`;
}

type HitsRow = { found: Found[] | null; counts: Record<string, number> | null };

/** Things that hold all terms: the best of them, and how many there are of each kind. */
export async function findWithAll(db: Db, wanted: Wanted, page: Page): Promise<Hits> {
  const { rows } = await questionForAll(wanted, page).execute(db);
  const [row] = rows;
  return { found: row?.found ?? [], counts: new Map(Object.entries(row?.counts ?? {})) };
}

/**
 * The question that `findWithAll` asks. What lies near is looked at first, titles before texts; with more than `mostHits` of it nothing else is.
 */
export function questionForAll(wanted: Wanted, { kind, isAlone, limit, offset }: Page): RawBuilder<HitsRow> {
  const { terms, phrase, locale, now } = wanted;
  const every = parsed(terms.map(({ query }) => query).join(' & '));
  const any = parsed(terms.map(({ query }) => query).join(' | '));
  const isNamed = sql`document.head @@ ${any} and ${terms.length === 1 ? sql`true` : sql`document.search @@ ${every}`}`;
  const holdsOnly = sql`document.search @@ ${every} and not document.head @@ ${any}`;
  const byTitle = sql`(1 + ts_rank(${weights}, document.head, ${any}, 1))`;
  const look = (where: RawBuilder<unknown>, rough: RawBuilder<unknown>) => sql`
    select document.kind, document.id, document.day, ${inOwnWords(locale)} as own,
      document.weight * ${rough} + ${isCalledSo(phrase)} as rough
    from search_documents as document
    where ${where} and ${isAlone ? sql`document.kind = (select ${kind ?? null}::text)` : sql`true`} and ${isVisible(now)}
    limit ${sql.lit(mostLookedAt)}`;
  const areFew = (...looks: readonly string[]) =>
    sql`${sql.join(
      looks.map((one) => sql`(select count(*) from ${sql.id(one)})`),
      sql` + `,
    )} <= ${sql.lit(mostHits)}`;
  const roughly = sql`own desc, rough desc, day desc nulls last, kind, id`;
  const isClose = offset < mostRanked;
  const isOfKind = sql`((select ${kind ?? null}::text) is null or kind = (select ${kind ?? null}::text))`;
  const best = isClose
    ? sql`
      select close.kind, close.id, close.own,
        document.weight * ts_rank(${weights}, document.search, ${any}, 1) + ${isCalledSo(phrase)} as rank, close.day
      from (
        select * from hits where ${isOfKind} order by ${roughly} limit ${sql.lit(mostRanked)}
      ) as close join search_documents as document using (kind, id)
      order by close.own desc, rank desc, kind, id limit ${sql.lit(limit)} offset ${sql.lit(offset)}`
    : sql`
      select kind, id, own, rough as rank, day from hits where ${isOfKind}
      order by ${roughly} limit ${sql.lit(limit)} offset ${offset}`;
  const order = isClose
    ? sql`own desc, rank desc, kind, id`
    : sql`own desc, rank desc, best.day desc nulls last, kind, id`;
  return sql<HitsRow>`
    with near_named as materialized (${look(sql`document.near and ${isNamed}`, byTitle)}),
    far_named as materialized (${look(sql`not document.near and ${isNamed} and ${areFew('near_named')}`, byTitle)}),
    near_others as materialized (
      ${look(sql`document.near and ${holdsOnly} and ${areFew('near_named', 'far_named')}`, sql`0.001`)}
    ), far_others as materialized (
      ${look(sql`not document.near and ${holdsOnly} and ${areFew('near_named', 'far_named', 'near_others')}`, sql`0.001`)}
    ), hits as materialized (
      select * from near_named union all select * from far_named
      union all select * from near_others union all select * from far_others limit ${sql.lit(mostLookedAt)}
    ), best as (${best})
    select
      (select json_object_agg(kind, number) from (select kind, count(*) as number from hits group by kind) as counted) as counts,
      (${shownHits(locale, order)}) as found`;
}

/** The best of what holds at least one of the terms: what holds most of them, and the rarest. */
export async function findWithSome(db: Db, wanted: Wanted, limit: number): Promise<readonly Found[]> {
  const { terms, phrase, locale, now } = wanted;
  const any = parsed(terms.map(({ query }) => query).join(' | '));
  const holding = terms.flatMap(({ query, weight }, at) =>
    (['head', 'search'] as const).map(
      (column) =>
        sql`(${sql.join(
          [sql`document.near`, sql`not document.near`].map(
            (where) => sql`(
            select document.kind, document.id, ${sql.lit(at)} as term, ${weight}::real as weight from search_documents as document
            where ${where} and document.${sql.id(column)} @@ ${parsed(query)} and ${isVisible(now)})`,
          ),
          sql` union all `,
        )} limit ${sql.lit(mostPerTerm)})`,
    ),
  );
  const covered = terms.map(
    ({ query, weight }) => sql`case when document.search @@ ${parsed(query)} then ${weight}::real else 0 end`,
  );
  const order = sql`covered desc, own desc, rank desc, kind, id`;
  const { rows } = await sql<{ found: Found[] | null }>`
    with hits as materialized (
      select kind, id, sum(weight) as rough from (${sql.join(holding, sql` union `)}) as held group by kind, id
    ), best as (
      select kind, id, ${sql.join(covered, sql` + `)} as covered, own,
        document.weight * ts_rank(${weights}, document.search, ${any}, 1) + ${isCalledSo(phrase)} as rank
      from (
        select kind, id, ${inOwnWords(locale)} as own, document.head @@ ${any} as named
        from hits join search_documents as document using (kind, id)
        order by rough desc, own desc, named desc, kind, id limit ${sql.lit(mostRanked)}
      ) as close join search_documents as document using (kind, id)
      order by ${order} limit ${limit}
    )
    select (${shownHits(locale, order)}) as found`.execute(db);
  return rows[0]?.found ?? [];
}
