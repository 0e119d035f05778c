import type { Insertable, Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { solutionTables } from '../solutions.store.ts';
import type { SolutionsTable } from '../solutions.tables.ts';

/** The entries that came from files, by the names of those. */
export async function librarySolutions(db: Db) {
  const rows = await solutionTables(db)
    .selectFrom('solutions')
    .select(['libraryName', 'libraryDigest', 'editedAt'])
    .where('libraryName', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.libraryName ?? '', row]));
}

/** Another process may have started at the same moment and brought in the same. */
export async function insertFromLibrary(db: Db, entries: readonly Insertable<SolutionsTable>[]): Promise<void> {
  if (entries.length === 0) return;
  await solutionTables(db)
    .insertInto('solutions')
    .values(entries)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Brings an entry to what the file says now, unless the office has made it its own. */
export async function updateFromLibrary(db: Db, name: string, change: Updateable<SolutionsTable>): Promise<void> {
  await solutionTables(db)
    .updateTable('solutions')
    .set((set) => ({ ...change, version: set('version', '+', 1) }))
    .where('libraryName', '=', name)
    .where('editedAt', 'is', null)
    .execute();
}
