import type { Insertable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { inspectionTables } from '../inspections.store.ts';
import type { InspectionFindingsTable } from '../inspections.tables.ts';

/** What was decided about the findings of an inspection, with the barriers that came of them. */
export function findingsOf(db: Db, inspectionId: string) {
  return inspectionTables(db)
    .selectFrom('inspectionFindings')
    .leftJoin('barriers', 'barriers.id', 'inspectionFindings.barrierId')
    .selectAll('inspectionFindings')
    .select(['barriers.number as barrierNumber', 'barriers.publicTitle as barrierTitle'])
    .where('inspectionId', '=', inspectionId)
    .execute();
}

export type FindingRow = Awaited<ReturnType<typeof findingsOf>>[number];

export async function insertFinding(db: Db, finding: Insertable<InspectionFindingsTable>): Promise<void> {
  await inspectionTables(db).insertInto('inspectionFindings').values(finding).execute();
}

/** Takes a decision back; a barrier that came of it stays. @returns false when there was none */
export async function deleteFinding(db: Db, inspectionId: string, itemCode: string): Promise<boolean> {
  const result = await inspectionTables(db)
    .deleteFrom('inspectionFindings')
    .where('inspectionId', '=', inspectionId)
    .where('itemCode', '=', itemCode)
    .where('decision', '=', 'noBarrier')
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** The inspections in which some barriers were found. */
export function inspectionsOfBarriers(db: Db, barrierIds: readonly string[]) {
  return inspectionTables(db)
    .selectFrom('inspectionFindings')
    .innerJoin('inspections', 'inspections.id', 'inspectionFindings.inspectionId')
    .innerJoin('checklistItems', (join) =>
      join
        .onRef('checklistItems.versionId', '=', 'inspections.versionId')
        .onRef('checklistItems.code', '=', 'inspectionFindings.itemCode'),
    )
    .select(['inspectionFindings.barrierId', 'inspections.number', 'inspections.state', 'inspections.placeName'])
    .select(['inspections.heldOn', 'inspections.plannedOn', 'inspections.plannedPrecision', 'checklistItems.question'])
    .where('inspectionFindings.barrierId', 'in', barrierIds)
    .orderBy('inspections.number')
    .execute();
}
