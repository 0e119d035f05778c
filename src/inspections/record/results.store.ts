import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { inspectionTables } from '../inspections.store.ts';
import type { InspectionResultSavesTable, InspectionResultsTable } from '../inspections.tables.ts';

export type ResultRow = Selectable<InspectionResultsTable>;
export type SaveRow = Selectable<InspectionResultSavesTable>;

/** What is entered so far; items nobody has touched have no row. */
export function resultsOf(db: Db, inspectionId: string, itemCodes?: readonly string[]): Promise<ResultRow[]> {
  let query = inspectionTables(db).selectFrom('inspectionResults').selectAll().where('inspectionId', '=', inspectionId);
  if (itemCodes) query = query.where('itemCode', 'in', itemCodes);
  return query.execute();
}

/** Every save of some items, so that the state a device began from can be looked up. */
export function savesOf(db: Db, inspectionId: string, itemCodes: readonly string[]): Promise<SaveRow[]> {
  return inspectionTables(db)
    .selectFrom('inspectionResultSaves')
    .selectAll()
    .where('inspectionId', '=', inspectionId)
    .where('itemCode', 'in', itemCodes)
    .orderBy('revision')
    .execute();
}

/** Writes results and the saves that made them; the caller has locked the inspection. */
export async function saveResults(
  db: Db,
  results: readonly Insertable<InspectionResultsTable>[],
  saves: readonly Insertable<InspectionResultSavesTable>[],
): Promise<void> {
  if (results.length === 0) return;
  await inspectionTables(db)
    .insertInto('inspectionResults')
    .values(results)
    .onConflict((conflict) =>
      conflict.columns(['inspectionId', 'itemCode']).doUpdateSet((set) => ({
        verdict: set.ref('excluded.verdict'),
        measured: set.ref('excluded.measured'),
        remark: set.ref('excluded.remark'),
        revision: set.ref('excluded.revision'),
        recordedAt: set.ref('excluded.recordedAt'),
        recordedBy: set.ref('excluded.recordedBy'),
      })),
    )
    .execute();
  await inspectionTables(db).insertInto('inspectionResultSaves').values(saves).execute();
}
