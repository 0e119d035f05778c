import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { actionPlanTables } from '../action-plan.store.ts';
import { endedStatuses } from '../measure.ts';

/**
 * Every measure of the edition in force that has not ended, with what decides whether it waits for somebody. A plan has some dozens of
 * measures, so they are read at once and judged by the same rules that the pages show.
 */
export function openMeasures(db: Db) {
  return actionPlanTables(db)
    .selectFrom('measures')
    .innerJoin('measureVersions', 'measureVersions.measureId', 'measures.id')
    .innerJoin('planEditions', 'planEditions.id', 'measureVersions.editionId')
    .select([
      'measures.number',
      'measures.status',
      'measures.statusSince',
      'measures.turn',
      'measures.turnSince',
      'measures.lightOverride',
      'measures.degree',
      'measures.lastReportOn',
      'measureVersions.title',
      'measureVersions.goalText',
      'measureVersions.accountableBody',
      'measureVersions.origin',
      'measureVersions.dueDay',
      'measureVersions.duePrecision',
      'measureVersions.reviewDay',
    ])
    .select(sql<number>`(select count(*) from indicators where indicators.measure_id = measures.id)`.as('indicators'))
    .where('planEditions.state', '=', 'adopted')
    .where('measures.status', 'not in', [...endedStatuses])
    .where((is) =>
      is.or([
        is('measureVersions.continuation', 'is', null),
        is('measureVersions.continuation', 'not in', ['done', 'dropped']),
      ]),
    )
    .orderBy('measures.number')
    .execute();
}

export type OpenMeasure = Awaited<ReturnType<typeof openMeasures>>[number];
