import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import { wordsOfRow, type DocumentRow } from './document-row.ts';
import type { SearchTables } from './search.tables.ts';

export const searchTables = (db: Db) => db.withTables<SearchTables>();

/** Rows in one statement: PostgreSQL takes 65,535 values in one. */
const atOnce = 500;

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
  for (let start = 0; start < rows.length; start += atOnce) {
    await searchTables(db)
      .insertInto('searchDocuments')
      .values(rows.slice(start, start + atOnce))
      .execute();
  }
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
