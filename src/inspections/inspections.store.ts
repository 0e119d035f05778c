import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { InspectionParticipationTable, InspectionsTable, InspectionTables } from './inspections.tables.ts';

/** The slice's tables on a database or transaction; for the stores of this slice only. */
export const inspectionTables = (db: Db) => db.withTables<InspectionTables>();

export type ParticipationRow = Selectable<InspectionParticipationTable>;

export async function insertInspection(
  db: Db,
  inspection: Insertable<InspectionsTable>,
): Promise<{ id: string; number: number }> {
  return inspectionTables(db)
    .insertInto('inspections')
    .values(inspection)
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow();
}

/** Inspections with the words of their checklist and municipality; for the stores of this slice only. */
export const withChecklist = (db: Db) =>
  inspectionTables(db)
    .selectFrom('inspections')
    .innerJoin('checklistVersions', 'checklistVersions.id', 'inspections.versionId')
    .leftJoin('municipalities', 'municipalities.key', 'inspections.municipalityKey')
    .selectAll('inspections')
    .select([
      'checklistVersions.checklistCode',
      'checklistVersions.title as checklist',
      'checklistVersions.version as checklistVersion',
      'municipalities.name as municipality',
    ]);

export function findInspection(db: Db, number: number) {
  return withChecklist(db).where('inspections.number', '=', number).executeTakeFirst();
}

export type InspectionRow = NonNullable<Awaited<ReturnType<typeof findInspection>>>;

/** Reads an inspection and keeps others from changing it or its results until the transaction ends. */
export function lockInspection(db: Db, id: string) {
  return inspectionTables(db).selectFrom('inspections').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateInspection(db: Db, id: string, change: Updateable<InspectionsTable>): Promise<void> {
  await inspectionTables(db).updateTable('inspections').set(change).where('id', '=', id).execute();
}

/** How many results of an inspection that do not fit have no decision. */
export const undecidedFindings = sql<number>`(
  select count(*) from inspection_results r
  where r.inspection_id = inspections.id and r.verdict = 'fails' and not exists (
    select from inspection_findings f where f.inspection_id = r.inspection_id and f.item_code = r.item_code
  )
)`;

export async function peopleOf(db: Db, inspectionId: string): Promise<readonly string[]> {
  const rows = await inspectionTables(db)
    .selectFrom('inspectionPeople')
    .select('staffId')
    .where('inspectionId', '=', inspectionId)
    .execute();
  return rows.map(({ staffId }) => staffId);
}

/** Says anew who of the office goes there. */
export async function replacePeople(db: Db, inspectionId: string, staffIds: readonly string[]): Promise<void> {
  const tables = inspectionTables(db);
  await tables.deleteFrom('inspectionPeople').where('inspectionId', '=', inspectionId).execute();
  if (staffIds.length === 0) return;
  await tables
    .insertInto('inspectionPeople')
    .values(staffIds.map((staffId) => ({ inspectionId, staffId })))
    .execute();
}

export function participationOf(db: Db, inspectionId: string): Promise<ParticipationRow[]> {
  return inspectionTables(db)
    .selectFrom('inspectionParticipation')
    .selectAll()
    .where('inspectionId', '=', inspectionId)
    .orderBy('recordedAt')
    .orderBy('who')
    .execute();
}

/** Adds groups that are not written down yet; the same name in other letters is the same group. */
export async function insertParticipation(
  db: Db,
  records: readonly Insertable<InspectionParticipationTable>[],
): Promise<void> {
  if (records.length === 0) return;
  await inspectionTables(db)
    .insertInto('inspectionParticipation')
    .values(records)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function updateParticipation(
  db: Db,
  id: string,
  change: Updateable<InspectionParticipationTable>,
): Promise<void> {
  await inspectionTables(db).updateTable('inspectionParticipation').set(change).where('id', '=', id).execute();
}

export async function deleteParticipation(db: Db, ids: readonly string[]): Promise<void> {
  await inspectionTables(db).deleteFrom('inspectionParticipation').where('id', 'in', ids).execute();
}
