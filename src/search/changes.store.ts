import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { Findable } from '../platform/search/findable.ts';
import { searchTables } from './documents.store.ts';

/** One number for this program, so that one process at a time reads things anew and none overwrites newer words with older ones. */
const refreshLock = 7_418_015_095n;

/**
 * Waits for its turn to read things anew, until the transaction ends.
 * @throws when another process takes longer than `patience`
 */
export async function takeTurn(db: Db, patience: { readonly milliseconds: number }): Promise<void> {
  await sql`select set_config('lock_timeout', ${`${patience.milliseconds}ms`}, true)`.execute(db);
  await sql`select pg_advisory_xact_lock(${refreshLock.toString()}::bigint)`.execute(db);
  await sql`select set_config('lock_timeout', '0', true)`.execute(db);
}

/** The kinds of which something has changed. */
export async function changedKinds(db: Db): Promise<readonly string[]> {
  const rows = await searchTables(db).selectFrom('searchChanges').select('kind').distinct().execute();
  return rows.map(({ kind }) => kind);
}

export type Changes = { readonly changes: readonly number[]; readonly ids: readonly string[] | 'all' };

/** What is to be read anew of a kind, and which changes are settled by doing so. */
export async function changesOf(db: Db, kind: string, most: number): Promise<Changes> {
  const whole = await searchTables(db)
    .selectFrom('searchChanges')
    .select((select) => select.fn.max('id').as('last'))
    .where('kind', '=', kind)
    .where('documentId', 'is', null)
    .executeTakeFirst();
  let query = searchTables(db).selectFrom('searchChanges').select(['id', 'documentId']).where('kind', '=', kind);
  // Everything is read: whatever is written here by now is settled with it.
  if (!whole?.last) query = query.orderBy('id').limit(most);
  const rows = await query.execute();
  const ids = [...new Set(rows.flatMap(({ documentId }) => documentId ?? []))];
  return { changes: rows.map(({ id }) => id), ids: whole?.last ? 'all' : ids };
}

export async function settleChanges(db: Db, changes: readonly number[]): Promise<void> {
  await sql`delete from search_changes where id = any(${changes}::bigint[])`.execute(db);
}

/** Everything of a kind is to be read anew; until then none of it is shown. */
export async function markEverything(db: Db, kind: string): Promise<void> {
  await searchTables(db).insertInto('searchChanges').values({ kind, documentId: null }).execute();
}

/** Things of kinds that no slice has any more. */
export async function forgetOtherKinds(db: Db, kinds: readonly string[]): Promise<void> {
  await searchTables(db).deleteFrom('searchDocuments').where('kind', 'not in', kinds).execute();
  await searchTables(db).deleteFrom('searchChanges').where('kind', 'not in', kinds).execute();
}

const nameOf = (kind: string, table: string): string => `search_${kind.replaceAll('-', '_')}_${table}`.slice(0, 63);

/**
 * Sets the triggers on the watched tables that are not there yet.
 * @returns whether there were any
 */
export async function watchTables(db: Db, { kind, watches }: Findable): Promise<boolean> {
  const names = watches.map(({ table }) => nameOf(kind, table));
  const present = await sql<{ name: string }>`
    select tgname as name from pg_trigger where not tgisinternal and tgname = any(${names})`.execute(db);
  const known = new Set(present.rows.map(({ name }) => name));
  const missing = watches.filter(({ table }) => !known.has(nameOf(kind, table)));
  for (const { table, id } of missing) {
    const given = id === undefined ? [sql.lit(kind)] : [sql.lit(kind), sql.lit(id)];
    await sql`
      create trigger ${sql.id(nameOf(kind, table))} after insert or update or delete on ${sql.table(table)}
      for each row execute function note_search_change(${sql.join(given)})`.execute(db);
  }
  return missing.length > 0;
}

/** What the index was made with, as it was written down last. */
export async function builtWith(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('installation')
    .select('value')
    .where('key', '=', 'search.built-with')
    .executeTakeFirst();
  return row?.value;
}

export async function rememberBuiltWith(db: Db, value: string): Promise<void> {
  await db
    .insertInto('installation')
    .values({ key: 'search.built-with', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
