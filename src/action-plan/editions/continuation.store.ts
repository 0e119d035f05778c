import type { Db } from '../../platform/database.ts';
import { actionPlanTables } from '../action-plan.store.ts';
import type { Continuation } from '../taxonomy.ts';

type Said = { continuation: Continuation; reason: string | null; reasonEasy: string | null };

/** Writes what becomes of a measure. The words stay as they are, so nobody who is editing them is disturbed. */
export async function writeContinuation(db: Db, versionId: string, said: Said): Promise<void> {
  await actionPlanTables(db)
    .updateTable('measureVersions')
    .set({
      continuation: said.continuation,
      continuationReason: said.reason,
      continuationReasonEasy: said.reasonEasy,
    })
    .where('id', '=', versionId)
    .execute();
}

/** Reads all measures of an edition and keeps others from moving them until the transaction ends. */
export async function lockMeasuresOf(db: Db, editionId: string): Promise<void> {
  await actionPlanTables(db)
    .selectFrom('measures')
    .select('measures.id')
    .where((where) =>
      where.exists(
        where
          .selectFrom('measureVersions')
          .select('measureVersions.id')
          .where('measureVersions.editionId', '=', editionId)
          .whereRef('measureVersions.measureId', '=', 'measures.id'),
      ),
    )
    .orderBy('measures.id')
    .forUpdate()
    .execute();
}

/** Lets everybody read these measures. */
export async function publishMeasures(db: Db, measureIds: readonly string[], at: Date): Promise<void> {
  if (measureIds.length === 0) return;
  await actionPlanTables(db)
    .updateTable('measures')
    .set({ publishedAt: at, updatedAt: at })
    .where('id', 'in', measureIds)
    .execute();
}

/** The round that is being asked, if one is. */
export function findRunningRound(db: Db) {
  return actionPlanTables(db)
    .selectFrom('progressRounds')
    .select(['number', 'title'])
    .where('state', '=', 'running')
    .orderBy('number')
    .executeTakeFirst();
}
