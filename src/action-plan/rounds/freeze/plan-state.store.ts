import type { Db } from '../../../platform/database.ts';
import { actionPlanTables } from '../../action-plan.store.ts';

/** Every measure that an edition carries on, with its words there and its present state, in the order of the plan. */
export function planState(db: Db, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('measureVersions')
    .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
    .innerJoin('planEditions', 'planEditions.id', 'measureVersions.editionId')
    .leftJoin('goals', 'goals.id', 'measureVersions.goalId')
    .leftJoin('fieldsOfAction', 'fieldsOfAction.id', 'goals.fieldId')
    .leftJoin('competentBodies', 'competentBodies.code', 'measureVersions.accountableBody')
    .select([
      'measures.id as measureId',
      'measures.number',
      'measures.status',
      'measures.statusSince',
      'measures.statusReason',
      'measures.lightOverride',
      'measures.lightReason',
      'measures.lightReasonEasy',
      'measures.degree',
      'measures.lastReportOn',
      'measures.publishedAt',
      'measureVersions.title',
      'measureVersions.titleEasy',
      'measureVersions.addedOn',
      'measureVersions.dueDay',
      'measureVersions.duePrecision',
      'measureVersions.isOngoing',
      'measureVersions.reviewDay',
      'planEditions.state as editionState',
      'fieldsOfAction.title as fieldTitle',
      'fieldsOfAction.position as fieldPosition',
      'competentBodies.name as bodyName',
    ])
    .where('measureVersions.editionId', '=', editionId)
    .where((is) =>
      is.or([
        is('measureVersions.continuation', 'is', null),
        is('measureVersions.continuation', 'not in', ['done', 'dropped']),
      ]),
    )
    .orderBy('measures.number')
    .execute();
}

export type MeasureState = Awaited<ReturnType<typeof planState>>[number];

/** Public reports and their corrections of these measures, the oldest first. */
export function publicReports(db: Db, measureIds: readonly string[]) {
  return actionPlanTables(db)
    .selectFrom('measureHistory')
    .selectAll()
    .where('measureId', 'in', measureIds.length > 0 ? measureIds : [null])
    .where('event', 'in', ['progress', 'corrected'])
    .where('publicText', 'is not', null)
    .orderBy('id')
    .execute();
}
