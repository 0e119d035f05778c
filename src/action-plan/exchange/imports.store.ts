import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { PlanImportsTable } from './imports.tables.ts';

const importTables = (db: Db) => db.withTables<{ planImports: PlanImportsTable }>();

export type ImportRow = Selectable<PlanImportsTable>;

export async function insertImport(db: Db, upload: Insertable<PlanImportsTable>): Promise<string> {
  const { id } = await importTables(db)
    .insertInto('planImports')
    .values(upload)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** An upload of one person that has not come to its end. */
export function findImport(
  db: Db,
  wanted: { id: string; createdBy: string; now: Date },
): Promise<ImportRow | undefined> {
  return importTables(db)
    .selectFrom('planImports')
    .selectAll()
    .where('id', '=', wanted.id)
    .where('createdBy', '=', wanted.createdBy)
    .where('deleteAfter', '>', wanted.now)
    .executeTakeFirst();
}

/** The same, kept from being taken in twice at once. */
export function lockImport(
  db: Db,
  wanted: { id: string; createdBy: string; now: Date },
): Promise<ImportRow | undefined> {
  return importTables(db)
    .selectFrom('planImports')
    .selectAll()
    .where('id', '=', wanted.id)
    .where('createdBy', '=', wanted.createdBy)
    .where('deleteAfter', '>', wanted.now)
    .forUpdate()
    .executeTakeFirst();
}

export async function deleteImport(db: Db, id: string): Promise<void> {
  await importTables(db).deleteFrom('planImports').where('id', '=', id).execute();
}

/** @returns how many there were */
export async function deleteImportsUntil(db: Db, now: Date): Promise<number> {
  const gone = await importTables(db).deleteFrom('planImports').where('deleteAfter', '<=', now).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
