import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { actionPlanTables } from './action-plan.store.ts';
import type { IndicatorReadingsTable, IndicatorsTable } from './action-plan.tables.ts';

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
