import { sql } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Db } from '../platform/database.ts';
import { inspectionTables, undecidedFindings } from './inspections.store.ts';

/** Last day of the time that a plan stands for. */
const plannedUntil = sql<Day>`case planned_precision
  when 'day' then planned_on
  when 'month' then (date_trunc('month', planned_on) + interval '1 month - 1 day')::date
  else (date_trunc('year', planned_on) + interval '1 year - 1 day')::date
end`;

/** Inspections that are not finished and planned for a day before another, the earliest first. */
export async function dueInspections(db: Db, before: Day) {
  return inspectionTables(db)
    .selectFrom('inspections')
    .select(['number', 'placeName', 'plannedOn', 'plannedPrecision', plannedUntil.as('until')])
    .where('state', 'in', ['planned', 'underway'])
    .where('plannedOn', '<', before)
    .orderBy('plannedOn')
    .orderBy('number')
    .execute();
}

/** Finished inspections with findings about which nobody has decided, those that wait longest first. */
export async function undecidedInspections(db: Db) {
  return inspectionTables(db)
    .selectFrom('inspections')
    .select(['number', 'placeName', 'finishedAt', undecidedFindings.as('undecided')])
    .where('state', '=', 'done')
    .where(undecidedFindings, '>', 0)
    .orderBy('finishedAt')
    .orderBy('number')
    .execute();
}
