import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import { wordsOfRow, type DocumentRow } from './document-row.ts';
import type { SearchTables } from './search.tables.ts';

export const searchTables = (db: Db) => db.withTables<SearchTables>();

/** Rows in one statement: PostgreSQL takes 65,535 values in one. */
const atOnce = 500;

/** So many things of each kind lie near: the newest, and those without a day before them, which hold at any time. */
export const mostNear = 2000;

type Dated = Pick<DocumentRow, 'day' | 'id'>;

/** As the index over what lies near is ordered. */
const newestFirst = (one: Dated, other: Dated): number =>
  one.day === other.day ? (one.id < other.id ? 1 : -1) : (one.day ?? '9999') < (other.day ?? '9999') ? 1 : -1;

/**
 * Puts documents of a kind in the place of those that were there, and keeps count of the words that occur.
 * @param ids whose places: those of them that are not among the rows go; 'all' for the whole kind
 * @param spellings how folded words are written
 */
export async function replaceDocuments(
  db: Db,
  kind: string,
  ids: readonly string[] | 'all',
  { rows, spellings }: { rows: readonly DocumentRow[]; spellings: ReadonlyMap<string, string> },
): Promise<void> {
  let removal = searchTables(db).deleteFrom('searchDocuments').where('kind', '=', kind);
  if (ids !== 'all') removal = removal.where('id', 'in', ids);
  const removed = await removal.returning(['titleWords', 'furtherWords', 'textWords']).execute();
  const ordered = rows.toSorted(newestFirst).map((row, at) => ({ ...row, near: at < mostNear }));
  for (let start = 0; start < ordered.length; start += atOnce) {
    await searchTables(db)
      .insertInto('searchDocuments')
      .values(ordered.slice(start, start + atOnce))
      .execute();
  }
  if (ids !== 'all' && rows.length > 0) await leaveOlderFar(db, kind);
  const counts = new Map<string, number>();
  const add = (documents: readonly Parameters<typeof wordsOfRow>[0][], by: 1 | -1): void => {
    for (const document of documents)
      for (const word of wordsOfRow(document)) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  add(removed, -1);
  add(rows, 1);
  await countWords(
    db,
    [...counts].filter(([, count]) => count !== 0),
    spellings,
  );
}

/** What came near puts the oldest of its kind out of it; what leaves it empty is filled when everything is read anew. */
async function leaveOlderFar(db: Db, kind: string): Promise<void> {
  await sql`
    update search_documents set near = false
    where kind = ${kind} and id in (
      select id from search_documents where kind = ${kind} and near
      order by day desc nulls first, id desc offset ${sql.lit(mostNear)}
    )`.execute(db);
}

/**
 * Puts what was read into the indexes. PostgreSQL gathers new words in a list beside each of them, up to 4 MB, through which every search goes.
 * @returns how many pages of such lists there were
 */
export async function tidyIndexes(db: Db): Promise<number> {
  const { rows } = await sql<{ pages: number }>`
    select coalesce(sum(gin_clean_pending_list(index.oid::regclass)), 0)::integer as pages
    from pg_index join pg_class as index on index.oid = indexrelid join pg_am as method on method.oid = index.relam
    where method.amname = 'gin' and indrelid in ('search_documents'::regclass, 'search_words'::regclass)`.execute(db);
  return rows[0]?.pages ?? 0;
}

/** Words that occur nowhere any more are forgotten: they may have been taken out on purpose. */
async function countWords(
  db: Db,
  counts: readonly (readonly [string, number])[],
  spellings: ReadonlyMap<string, string>,
): Promise<void> {
  if (counts.length === 0) return;
  const words = counts.map(([word]) => word);
  await sql`
    insert into search_words (word, documents, shown)
    select * from unnest(
      ${words}::text[], ${counts.map(([, count]) => count)}::integer[], ${words.map((word) => spellings.get(word) ?? null)}::text[]
    ) as counted (word, documents, shown) order by word
    on conflict (word) do update set
      documents = search_words.documents + excluded.documents,
      shown = coalesce(search_words.shown, excluded.shown)`.execute(db);
  await sql`delete from search_words where documents <= 0 and word = any(${words})`.execute(db);
}
