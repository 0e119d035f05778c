import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { actionPlanTables } from './action-plan.store.ts';
import type { ParticipationRecordsTable } from './action-plan.tables.ts';

export type ParticipationRow = Selectable<ParticipationRecordsTable>;

/** How people with disabilities took part in a measure, oldest first (Art. 4 (3) UN-CRPD). */
export function participationOf(db: Db, measureId: string) {
  return actionPlanTables(db)
    .selectFrom('participationRecords')
    .selectAll()
    .where('measureId', '=', measureId)
    .orderBy('heldOn')
    .orderBy('recordedAt')
    .execute();
}

export async function insertParticipation(db: Db, record: Insertable<ParticipationRecordsTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('participationRecords')
    .values(record)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateParticipation(
  db: Db,
  id: string,
  change: Updateable<ParticipationRecordsTable>,
): Promise<void> {
  await actionPlanTables(db).updateTable('participationRecords').set(change).where('id', '=', id).execute();
}

export async function removeParticipation(db: Db, id: string): Promise<void> {
  await actionPlanTables(db).deleteFrom('participationRecords').where('id', '=', id).execute();
}
