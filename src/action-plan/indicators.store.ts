import type { ExpressionBuilder, Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { actionPlanTables } from './action-plan.store.ts';
import type { ActionPlanTables, IndicatorReadingsTable, IndicatorsTable } from './action-plan.tables.ts';

export type IndicatorRow = Selectable<IndicatorsTable>;
export type ReadingRow = Selectable<IndicatorReadingsTable>;

export async function insertIndicator(db: Db, indicator: Insertable<IndicatorsTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('indicators')
    .values(indicator)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export function indicatorsOf(db: Db, measureId: string) {
  return actionPlanTables(db)
    .selectFrom('indicators')
    .selectAll()
    .where('measureId', '=', measureId)
    .orderBy('position')
    .execute();
}

/** The indicators of all measures of an edition, and whether somebody has measured them: then they stay. */
export function indicatorsOfEdition(db: Db, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('indicators')
    .innerJoin('measureVersions', 'measureVersions.measureId', 'indicators.measureId')
    .selectAll('indicators')
    .select((select) => isMeasured(select).$castTo<boolean>().as('isMeasured'))
    .where('editionId', '=', editionId)
    .orderBy('indicators.position')
    .orderBy('indicators.id')
    .execute();
}

/** A reading that a body sent counts, too, before the office has looked at it. */
function isMeasured(select: ExpressionBuilder<ActionPlanTables, 'indicators'>) {
  const read = select.selectFrom('indicatorReadings').select('indicatorReadings.id');
  const sent = select.selectFrom('roundQuestions').select('roundQuestions.id');
  return select.or([
    select.exists(read.whereRef('indicatorReadings.indicatorId', '=', 'indicators.id')),
    select.exists(sent.whereRef('roundQuestions.indicatorId', '=', 'indicators.id')),
  ]);
}

/** @returns whether it is gone; an indicator that somebody has measured stays */
export async function removeUnmeasuredIndicator(db: Db, id: string): Promise<boolean> {
  const wanted = actionPlanTables(db).selectFrom('indicators').select('id').where('id', '=', id);
  // Whoever adds a reading at this moment holds the indicator; behind the lock their reading can be seen.
  await wanted.forUpdate().execute();
  const gone = await actionPlanTables(db)
    .deleteFrom('indicators')
    .where('id', '=', id)
    .where((where) => where.not(isMeasured(where)))
    .executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

/** All readings of a measure's indicators, oldest first, wrong ones and their corrections included. */
export function readingsOf(db: Db, measureId: string) {
  return actionPlanTables(db)
    .selectFrom('indicatorReadings')
    .innerJoin('indicators', 'indicators.id', 'indicatorReadings.indicatorId')
    .selectAll('indicatorReadings')
    .where('indicators.measureId', '=', measureId)
    .orderBy('readOn')
    .orderBy('recordedAt')
    .execute();
}

export async function insertReading(db: Db, reading: Insertable<IndicatorReadingsTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('indicatorReadings')
    .values(reading)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateIndicator(db: Db, id: string, change: Updateable<IndicatorsTable>): Promise<void> {
  await actionPlanTables(db).updateTable('indicators').set(change).where('id', '=', id).execute();
}
