import type { Db } from '../../../platform/database.ts';
import { actionPlanTables } from '../../action-plan.store.ts';

/** How many measures a round asked about, of those that everybody could read when it was closed. */
export async function countAskedMeasures(db: Db, roundId: string): Promise<number> {
  const { count } = await actionPlanTables(db)
    .selectFrom('roundQuestions')
    .innerJoin('reportPeriods', 'reportPeriods.roundId', 'roundQuestions.roundId')
    .innerJoin('reportEntries', (join) =>
      join
        .onRef('reportEntries.periodId', '=', 'reportPeriods.id')
        .onRef('reportEntries.measureId', '=', 'roundQuestions.measureId'),
    )
    .select((select) => select.fn.count<number>('roundQuestions.measureId').distinct().as('count'))
    .where('roundQuestions.roundId', '=', roundId)
    .where('reportEntries.isPublic', '=', true)
    .executeTakeFirstOrThrow();
  return count;
}
