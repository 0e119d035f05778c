import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { actionPlanTables } from '../action-plan.store.ts';

const indicatorsOfRow = sql<number>`(select count(*) from indicators where indicators.measure_id = measures.id)`;

/** The measures of one edition in the order of the plan, with all that two editions are compared by. For the office: nothing is hidden. */
export function versionsOf(db: Db, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('measureVersions')
    .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
    .leftJoin('goals', 'goals.id', 'measureVersions.goalId')
    .leftJoin('fieldsOfAction', 'fieldsOfAction.id', 'goals.fieldId')
    .leftJoin('competentBodies', 'competentBodies.code', 'measureVersions.accountableBody')
    .select([
      'measures.number',
      'measures.status',
      'measures.statusSince',
      'measures.statusReason',
      'measures.statusReasonEasy',
      'measures.publishedAt',
      'measures.turn',
      'measureVersions.id as versionId',
      'measureVersions.measureId',
      'measureVersions.goalId',
      'goals.title as goalTitle',
      'fieldsOfAction.slug as fieldSlug',
      'measureVersions.title',
      'measureVersions.titleEasy',
      'measureVersions.problem',
      'measureVersions.goalText',
      'measureVersions.text',
      'measureVersions.textEasy',
      'measureVersions.easyState',
      'measureVersions.easyOutdatedSince',
      'measureVersions.origin',
      'measureVersions.accountableBody',
      'competentBodies.name as bodyName',
      'measureVersions.startDay',
      'measureVersions.startPrecision',
      'measureVersions.dueDay',
      'measureVersions.duePrecision',
      'measureVersions.isOngoing',
      'measureVersions.reviewDay',
      'measureVersions.hiddenFields',
      'measureVersions.continuation',
      'measureVersions.continuationReason',
      'measureVersions.continuationReasonEasy',
    ])
    .select(indicatorsOfRow.as('indicators'))
    .where('measureVersions.editionId', '=', editionId)
    .orderBy((order) => order.fn.coalesce('fieldsOfAction.position', sql.lit(1_000_000)))
    .orderBy('goals.position')
    .orderBy('measureVersions.position')
    .orderBy('measures.number')
    .execute();
}

export type EditionVersion = Awaited<ReturnType<typeof versionsOf>>[number];
