import { sql, type Insertable, type Selectable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { ChecklistItemsTable, ChecklistVersionsTable, InspectionTables } from '../inspections.tables.ts';
import type { ChecklistCode } from './checklist.ts';

const tables = (db: Db) => db.withTables<InspectionTables>();

export type VersionRow = Selectable<ChecklistVersionsTable>;
export type ItemRow = Selectable<ChecklistItemsTable>;

/** Adds the checklists that are not there yet. @returns the codes that are new */
export async function insertChecklists(db: Db, codes: readonly ChecklistCode[]): Promise<readonly ChecklistCode[]> {
  const added = await tables(db)
    .insertInto('checklists')
    .values(codes.map((code, position) => ({ code, position })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('code')
    .execute();
  return added.map(({ code }) => code);
}

export function insertVersion(db: Db, version: Insertable<ChecklistVersionsTable>): Promise<VersionRow> {
  return tables(db).insertInto('checklistVersions').values(version).returningAll().executeTakeFirstOrThrow();
}

export async function insertItems(db: Db, items: readonly Insertable<ChecklistItemsTable>[]): Promise<void> {
  if (items.length === 0) return;
  await tables(db).insertInto('checklistItems').values(items).execute();
}

/** Every version of one checklist, the newest first; or of all. */
export function listVersions(db: Db, code?: ChecklistCode) {
  let query = tables(db)
    .selectFrom('checklistVersions')
    .innerJoin('checklists', 'checklists.code', 'checklistVersions.checklistCode')
    .selectAll('checklistVersions')
    .select([
      sql<number>`(select count(*) from inspections i where i.version_id = checklist_versions.id)`.as('inspections'),
      sql<number>`(select count(*) from checklist_items c where c.version_id = checklist_versions.id)`.as('items'),
    ])
    .orderBy('checklists.position')
    .orderBy('checklistVersions.version', 'desc');
  if (code !== undefined) query = query.where('checklistVersions.checklistCode', '=', code);
  return query.execute();
}

export type ListedVersion = Awaited<ReturnType<typeof listVersions>>[number];

/** What new inspections are made with. */
export function currentVersion(db: Db, code: ChecklistCode): Promise<VersionRow | undefined> {
  return tables(db)
    .selectFrom('checklistVersions')
    .selectAll()
    .where('checklistCode', '=', code)
    .where('inForceSince', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export function findVersion(db: Db, code: ChecklistCode, version: number): Promise<VersionRow | undefined> {
  return tables(db)
    .selectFrom('checklistVersions')
    .selectAll()
    .where('checklistCode', '=', code)
    .where('version', '=', version)
    .executeTakeFirst();
}

export function findVersionById(db: Db, id: string): Promise<VersionRow | undefined> {
  return tables(db).selectFrom('checklistVersions').selectAll().where('id', '=', id).executeTakeFirst();
}

export function itemsOf(db: Db, versionId: string): Promise<ItemRow[]> {
  return tables(db)
    .selectFrom('checklistItems')
    .selectAll()
    .where('versionId', '=', versionId)
    .orderBy('position')
    .execute();
}
