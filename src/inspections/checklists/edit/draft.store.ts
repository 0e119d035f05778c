import { sql, type Insertable, type Updateable } from 'kysely';
import type { Db } from '../../../platform/database.ts';
import type { ChecklistItemsTable, ChecklistVersionsTable, InspectionTables } from '../../inspections.tables.ts';
import type { ChecklistCode } from '../checklist.ts';
import type { VersionRow } from '../checklists.store.ts';

const tables = (db: Db) => db.withTables<InspectionTables>();

/** Keeps two people from beginning a draft of one checklist at the same time. */
export async function lockChecklist(db: Db, code: ChecklistCode): Promise<void> {
  await tables(db).selectFrom('checklists').select('code').where('code', '=', code).forUpdate().execute();
}

export function findDraft(db: Db, code: ChecklistCode): Promise<VersionRow | undefined> {
  return draftOf(db, code).executeTakeFirst();
}

/** Reads the draft and keeps others from changing it until the transaction ends. */
export function lockDraft(db: Db, code: ChecklistCode): Promise<VersionRow | undefined> {
  return draftOf(db, code).forUpdate().executeTakeFirst();
}

const draftOf = (db: Db, code: ChecklistCode) =>
  tables(db)
    .selectFrom('checklistVersions')
    .selectAll()
    .where('checklistCode', '=', code)
    .where('inForceSince', 'is', null);

export async function updateVersion(db: Db, id: string, change: Updateable<ChecklistVersionsTable>): Promise<void> {
  await tables(db).updateTable('checklistVersions').set(change).where('id', '=', id).execute();
}

export async function deleteVersion(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('checklistVersions').where('id', '=', id).where('inForceSince', 'is', null).execute();
}

/**
 * Saves an item and puts all items of its version in an order.
 * @param order codes of all items, this one among them
 */
export async function saveItem(db: Db, item: Insertable<ChecklistItemsTable>, order: readonly string[]): Promise<void> {
  const { versionId, code, position: _, ...words } = item;
  await tables(db)
    .insertInto('checklistItems')
    .values(item)
    .onConflict((conflict) => conflict.columns(['versionId', 'code']).doUpdateSet(words))
    .execute();
  await tables(db)
    .updateTable('checklistItems')
    .set({ position: sql<number>`array_position(${order as string[]}::text[], code) - 1` })
    .where('versionId', '=', versionId)
    .where('code', 'in', [...order, code])
    .execute();
}

export async function deleteItem(db: Db, versionId: string, code: string): Promise<void> {
  await tables(db).deleteFrom('checklistItems').where('versionId', '=', versionId).where('code', '=', code).execute();
}
