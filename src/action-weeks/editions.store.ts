import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { ActionWeeksTable, ActionWeekTables } from './action-weeks.tables.ts';

/** The slice's tables on a database or transaction; for the stores of this slice only. */
export const weekTables = (db: Db) => db.withTables<ActionWeekTables>();

export type EditionRow = Selectable<ActionWeeksTable>;

/** @returns null when there is an edition of that year already */
export async function insertEdition(db: Db, edition: Insertable<ActionWeeksTable>): Promise<EditionRow | null> {
  const row = await weekTables(db)
    .insertInto('actionWeeks')
    .values(edition)
    .onConflict((conflict) => conflict.column('year').doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

export function findEdition(db: Db, year: number): Promise<EditionRow | undefined> {
  return weekTables(db).selectFrom('actionWeeks').selectAll().where('year', '=', year).executeTakeFirst();
}

export function editionById(db: Db, id: string): Promise<EditionRow | undefined> {
  return weekTables(db).selectFrom('actionWeeks').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads an edition and keeps others from changing it until the transaction ends. */
export function lockEdition(db: Db, id: string): Promise<EditionRow | undefined> {
  return weekTables(db).selectFrom('actionWeeks').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateEdition(db: Db, id: string, change: Updateable<ActionWeeksTable>): Promise<void> {
  await weekTables(db).updateTable('actionWeeks').set(change).where('id', '=', id).execute();
}

/** All editions, the latest first. */
export function listEditions(db: Db): Promise<EditionRow[]> {
  return weekTables(db).selectFrom('actionWeeks').selectAll().orderBy('year', 'desc').limit(100).execute();
}
