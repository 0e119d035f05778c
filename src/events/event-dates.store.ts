import type { Insertable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { EventDatesTable, EventTables } from './events.tables.ts';
import type { DateRow } from './events.store.ts';

const tables = (db: Db) => db.withTables<EventTables>();

/** Dates that the event has already are left as they are. */
export async function insertDates(db: Db, dates: readonly Insertable<EventDatesTable>[]): Promise<void> {
  if (dates.length === 0) return;
  await tables(db)
    .insertInto('eventDates')
    .values(dates)
    .onConflict((conflict) => conflict.columns(['eventId', 'startsAt']).doNothing())
    .execute();
}

/** All dates of some events, the first first. */
export async function datesOf(db: Db, eventIds: readonly string[]): Promise<DateRow[]> {
  if (eventIds.length === 0) return [];
  return tables(db)
    .selectFrom('eventDates')
    .selectAll()
    .where('eventId', 'in', eventIds)
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
}

export function findDate(db: Db, id: string): Promise<DateRow | undefined> {
  return tables(db).selectFrom('eventDates').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads a date and keeps others from changing it, or from taking its seats, until the transaction ends. */
export function lockDate(db: Db, id: string): Promise<DateRow | undefined> {
  return tables(db).selectFrom('eventDates').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function hasDateAt(db: Db, eventId: string, startsAt: Date): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('eventDates')
    .select('id')
    .where('eventId', '=', eventId)
    .where('startsAt', '=', startsAt)
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateDate(db: Db, id: string, change: Updateable<EventDatesTable>): Promise<void> {
  await tables(db).updateTable('eventDates').set(change).where('id', '=', id).execute();
}

export async function deleteDate(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('eventDates').where('id', '=', id).execute();
}
