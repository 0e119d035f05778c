import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { actionPlanTables } from './action-plan.store.ts';
import type { MilestonesTable } from './action-plan.tables.ts';

export type MilestoneRow = Selectable<MilestonesTable>;

/** The milestones of a measure in the order the office gave them. */
export function milestonesOf(db: Db, measureId: string) {
  return actionPlanTables(db)
    .selectFrom('milestones')
    .selectAll()
    .where('measureId', '=', measureId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** The milestones of all measures of an edition, those of a measure in the order the office gave them. */
export function milestonesOfEdition(db: Db, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('milestones')
    .innerJoin('measureVersions', 'measureVersions.measureId', 'milestones.measureId')
    .selectAll('milestones')
    .where('editionId', '=', editionId)
    .orderBy('milestones.position')
    .orderBy('milestones.id')
    .execute();
}

export async function insertMilestone(db: Db, milestone: Insertable<MilestonesTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('milestones')
    .values(milestone)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateMilestone(db: Db, id: string, change: Updateable<MilestonesTable>): Promise<void> {
  await actionPlanTables(db).updateTable('milestones').set(change).where('id', '=', id).execute();
}

export async function removeMilestone(db: Db, id: string): Promise<void> {
  await actionPlanTables(db).deleteFrom('milestones').where('id', '=', id).execute();
}
