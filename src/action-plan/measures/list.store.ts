import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { actionPlanTables } from '../action-plan.store.ts';
import { matchesSearch, searchMeasures } from '../search-measures.store.ts';

const indicatorsOfRow = sql<number>`(select count(*) from indicators where indicators.measure_id = measures.id)`;

const columns = [
  'measures.number',
  'measures.status',
  'measures.statusSince',
  'measures.turn',
  'measures.turnSince',
  'measures.lightOverride',
  'measures.degree',
  'measures.lastReportOn',
  'measures.publishedAt',
  'measureVersions.title',
  'measureVersions.goalId',
  'measureVersions.goalText',
  'measureVersions.origin',
  'measureVersions.accountableBody',
  'measureVersions.dueDay',
  'measureVersions.duePrecision',
  'measureVersions.isOngoing',
  'measureVersions.reviewDay',
  'measureVersions.continuation',
  'competentBodies.name as bodyName',
  'fieldsOfAction.slug as fieldSlug',
  'fieldsOfAction.title as fieldTitle',
] as const;

/**
 * The measures of an edition in the order of the plan, narrowed by words only: light and gaps follow from rules, and a plan has
 * hundreds of measures at most.
 */
export async function readListRows(db: Db, editionId: string, words: string | undefined) {
  const search = words === undefined ? null : await searchMeasures(db, words);
  let query = actionPlanTables(db)
    .selectFrom('measureVersions')
    .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
    .leftJoin('goals', 'goals.id', 'measureVersions.goalId')
    .leftJoin('fieldsOfAction', 'fieldsOfAction.id', 'goals.fieldId')
    .leftJoin('competentBodies', 'competentBodies.code', 'measureVersions.accountableBody')
    .select(columns)
    .select(indicatorsOfRow.as('indicators'))
    .where('measureVersions.editionId', '=', editionId);
  if (search) query = query.where(matchesSearch(search));
  return query
    .orderBy((order) => order.fn.coalesce('fieldsOfAction.position', sql.lit(1_000_000)))
    .orderBy((order) => order.fn.coalesce('goals.position', sql.lit(1_000_000)))
    .orderBy('measureVersions.position')
    .orderBy('measures.number')
    .execute();
}

export type ListRow = Awaited<ReturnType<typeof readListRows>>[number];
