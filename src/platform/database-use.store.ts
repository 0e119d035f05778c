import { sql } from 'kysely';
import type { Db } from './database.ts';
import { installationValue } from './installation.store.ts';

/** What a database is for: fictional stock with printed passwords and no second factor, or real work. */
export type DatabaseUse = 'demo' | 'work';

/**
 * Reads what a database is used for, even before it has its tables; null when nothing has happened in it. One that is not marked
 * but in which something has happened counts as real.
 */
export async function findDatabaseUse(db: Db): Promise<DatabaseUse | null> {
  const tables = await sql<{ exists: boolean }>`
    select to_regclass('installation') is not null and to_regclass('audit_entries') is not null as exists`.execute(db);
  if (!tables.rows[0]?.exists) return null;
  const marked = await db.selectFrom('installation').select('value').where('key', '=', 'use').executeTakeFirst();
  if (marked) return marked.value === 'demo' ? 'demo' : 'work';
  const used = await db.selectFrom('auditEntries').select('id').limit(1).executeTakeFirst();
  return used ? 'work' : null;
}

/** Marks a database for good. @returns what it is for; another process may have been faster */
export async function markDatabaseUse(db: Db, use: DatabaseUse): Promise<DatabaseUse> {
  return (await installationValue(db, 'use', () => use)) === 'demo' ? 'demo' : 'work';
}
