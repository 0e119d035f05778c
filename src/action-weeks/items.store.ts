import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { ItemsTable, NotesTable } from './action-weeks.tables.ts';
import { weekTables } from './editions.store.ts';
import type { ItemState } from './item.ts';

export type ItemRow = Selectable<ItemsTable>;
export type NoteRow = Selectable<NotesTable>;

export async function insertItem(db: Db, item: Insertable<ItemsTable>): Promise<ItemRow> {
  return weekTables(db).insertInto('actionWeekItems').values(item).returningAll().executeTakeFirstOrThrow();
}

export function findItem(db: Db, id: string): Promise<ItemRow | undefined> {
  return weekTables(db).selectFrom('actionWeekItems').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads an item and keeps others from changing it until the transaction ends. */
export function lockItem(db: Db, id: string): Promise<ItemRow | undefined> {
  return weekTables(db).selectFrom('actionWeekItems').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateItem(db: Db, id: string, change: Updateable<ItemsTable>): Promise<void> {
  await weekTables(db).updateTable('actionWeekItems').set(change).where('id', '=', id).execute();
}

export async function deleteItem(db: Db, id: string): Promise<void> {
  await weekTables(db).deleteFrom('actionWeekItems').where('id', '=', id).execute();
}

/** What was handed in for an edition, in the order in which it came; drafts are nobody's business but their authors'. */
export function itemsForOffice(db: Db, editionId: string): Promise<ItemRow[]> {
  return weekTables(db)
    .selectFrom('actionWeekItems')
    .selectAll()
    .where('editionId', '=', editionId)
    .where('state', '<>', 'draft')
    .where('handedInAt', 'is not', null)
    .orderBy('handedInAt')
    .orderBy('id')
    .limit(500)
    .execute();
}

/** The accepted ones, by their first day. */
export function acceptedItems(db: Db, editionId: string): Promise<ItemRow[]> {
  return weekTables(db)
    .selectFrom('actionWeekItems')
    .selectAll()
    .where('editionId', '=', editionId)
    .where('state', '=', 'accepted')
    .orderBy('firstDay')
    .orderBy('number')
    .limit(500)
    .execute();
}

/** Everything of one partner in an edition. */
export function itemsOfPartner(db: Db, editionId: string, partnerId: string): Promise<ItemRow[]> {
  return weekTables(db)
    .selectFrom('actionWeekItems')
    .selectAll()
    .where('editionId', '=', editionId)
    .where('partnerId', '=', partnerId)
    .orderBy('number')
    .execute();
}

/** What a partner handed in for earlier editions, the latest first. */
export function earlierItems(db: Db, partnerId: string, year: number) {
  return weekTables(db)
    .selectFrom('actionWeekItems as item')
    .innerJoin('actionWeeks as edition', 'edition.id', 'item.editionId')
    .selectAll('item')
    .select('edition.year')
    .where('item.partnerId', '=', partnerId)
    .where('edition.year', '<', year)
    .where('item.content', 'is not', null)
    .where('item.state', '<>', 'withdrawn')
    .orderBy('edition.year', 'desc')
    .orderBy('item.number')
    .limit(20)
    .execute();
}

/** How many things are in which state, for each edition. */
export async function countStates(db: Db): Promise<ReadonlyMap<string, ReadonlyMap<ItemState, number>>> {
  const rows = await weekTables(db)
    .selectFrom('actionWeekItems')
    .select(['editionId', 'state'])
    .select(sql<number>`count(*)::int`.as('count'))
    .where('handedInAt', 'is not', null)
    .groupBy(['editionId', 'state'])
    .execute();
  const byEdition = Map.groupBy(rows, ({ editionId }) => editionId);
  return new Map(
    [...byEdition].map(([editionId, ofEdition]) => [
      editionId,
      new Map(ofEdition.map(({ state, count }) => [state, count])),
    ]),
  );
}

export async function insertNote(db: Db, note: Insertable<NotesTable>): Promise<void> {
  await weekTables(db).insertInto('actionWeekNotes').values(note).execute();
}

export function notesOf(db: Db, itemId: string): Promise<NoteRow[]> {
  return weekTables(db).selectFrom('actionWeekNotes').selectAll().where('itemId', '=', itemId).orderBy('id').execute();
}
