import { sql } from 'kysely';
import type { Db } from '../../../platform/database.ts';
import { actionPlanTables } from '../../action-plan.store.ts';
import type { Hanging } from './hindrances.ts';

/** The editions in which a measure stands. */
export function editionsAround(db: Db, measureId: string) {
  return actionPlanTables(db)
    .selectFrom('planEditions')
    .innerJoin('measureVersions', 'measureVersions.editionId', 'planEditions.id')
    .select(['planEditions.id', 'planEditions.number', 'planEditions.state'])
    .where('measureVersions.measureId', '=', measureId)
    .orderBy('planEditions.number')
    .execute();
}

/** Counts everything that other people did with a measure or that hangs on it, in one question. */
export async function hangingOn(db: Db, measureId: string): Promise<Hanging> {
  const { rows } = await sql<Hanging>`
    select
      (select count(*)::integer from round_questions where measure_id = ${measureId}) as questions,
      (select count(*)::integer from report_entries where measure_id = ${measureId}) as reported,
      (select count(*)::integer from measure_history where measure_id = ${measureId}
        and (event not in ('created', 'edited', 'turnChanged')
          or id in (select history_id from told_measure_events))) as steps,
      (select count(*)::integer from indicator_readings
        where indicator_id in (select id from indicators where measure_id = ${measureId})) as readings,
      (select count(*)::integer from participation_records where measure_id = ${measureId}) as participation,
      (select count(*)::integer from measure_documents where measure_id = ${measureId}) as documents,
      (select count(*)::integer from milestones where measure_id = ${measureId}) as milestones`.execute(db);
  const [found] = rows;
  if (!found) throw new Error('a count always answers');
  return found;
}

/** Words, saves of them and history go with the measure; the database refuses when anything else still names it. */
export async function deleteMeasureRow(
  db: Db,
  { measureId, number, deletedAt }: { measureId: string; number: number; deletedAt: Date },
): Promise<void> {
  const tables = actionPlanTables(db);
  await tables.insertInto('deletedMeasures').values({ number, deletedAt }).execute();
  await tables.deleteFrom('measureCauses').where('measureId', '=', measureId).execute();
  await tables.deleteFrom('indicators').where('measureId', '=', measureId).execute();
  await tables.deleteFrom('measures').where('id', '=', measureId).execute();
}
