import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { actionPlanTables } from './action-plan.store.ts';
import type { FieldsOfActionTable, GoalsTable, PlanEditionsTable } from './action-plan.tables.ts';

export type FieldRow = Selectable<FieldsOfActionTable>;
export type GoalRow = Selectable<GoalsTable>;

export async function insertEdition(db: Db, edition: Insertable<PlanEditionsTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('planEditions')
    .values(edition)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateEdition(db: Db, id: string, change: Updateable<PlanEditionsTable>): Promise<void> {
  await actionPlanTables(db).updateTable('planEditions').set(change).where('id', '=', id).execute();
}

export function findEdition(db: Db, number: number) {
  return actionPlanTables(db).selectFrom('planEditions').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Newest first. */
export function listEditions(db: Db) {
  return actionPlanTables(db).selectFrom('planEditions').selectAll().orderBy('number', 'desc').execute();
}

/** In the order of the plan. */
export function fieldsOf(db: Db, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('fieldsOfAction')
    .selectAll()
    .where('editionId', '=', editionId)
    .orderBy('position')
    .execute();
}

/** The goals of all fields of an edition, in the order of the plan. */
export function goalsOf(db: Db, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('goals')
    .innerJoin('fieldsOfAction', 'fieldsOfAction.id', 'goals.fieldId')
    .selectAll('goals')
    .where('fieldsOfAction.editionId', '=', editionId)
    .orderBy('fieldsOfAction.position')
    .orderBy('goals.position')
    .execute();
}

export async function insertField(db: Db, field: Insertable<FieldsOfActionTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('fieldsOfAction')
    .values(field)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertGoal(db: Db, goal: Insertable<GoalsTable>): Promise<string> {
  const { id } = await actionPlanTables(db).insertInto('goals').values(goal).returning('id').executeTakeFirstOrThrow();
  return id;
}
