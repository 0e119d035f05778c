import type { ExpressionBuilder, Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { actionPlanTables, type EditionRow } from '../action-plan.store.ts';
import type { ActionPlanTables, FieldsOfActionTable, GoalsTable } from '../action-plan.tables.ts';
import type { FieldRow, GoalRow } from '../editions.store.ts';

/**
 * Reads an edition and keeps others from changing it until the transaction ends. Weaker than `for update`: measures may be added to
 * it meanwhile, which only have to know that it stays there.
 */
export function lockEdition(db: Db, number: number): Promise<EditionRow | undefined> {
  return actionPlanTables(db)
    .selectFrom('planEditions')
    .selectAll()
    .where('number', '=', number)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function highestEditionNumber(db: Db): Promise<number> {
  const { highest } = await actionPlanTables(db)
    .selectFrom('planEditions')
    .select((select) => select.fn.max('number').as('highest'))
    .executeTakeFirstOrThrow();
  return highest ?? 0;
}

export function findField(db: Db, editionId: string, slug: string): Promise<FieldRow | undefined> {
  return actionPlanTables(db)
    .selectFrom('fieldsOfAction')
    .selectAll()
    .where('editionId', '=', editionId)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

export function findGoal(db: Db, fieldId: string, goalId: string): Promise<GoalRow | undefined> {
  return actionPlanTables(db)
    .selectFrom('goals')
    .selectAll()
    .where('fieldId', '=', fieldId)
    .where('id', '=', goalId)
    .executeTakeFirst();
}

export async function updateField(db: Db, id: string, change: Updateable<FieldsOfActionTable>): Promise<void> {
  await actionPlanTables(db).updateTable('fieldsOfAction').set(change).where('id', '=', id).execute();
}

export async function updateGoal(db: Db, id: string, change: Updateable<GoalsTable>): Promise<void> {
  await actionPlanTables(db).updateTable('goals').set(change).where('id', '=', id).execute();
}

/** Takes a field away with its goals; the database refuses it while measures stand below them. */
export async function deleteField(db: Db, id: string): Promise<void> {
  await actionPlanTables(db).deleteFrom('goals').where('fieldId', '=', id).execute();
  await actionPlanTables(db).deleteFrom('fieldsOfAction').where('id', '=', id).execute();
}

export async function deleteGoal(db: Db, id: string): Promise<void> {
  await actionPlanTables(db).deleteFrom('goals').where('id', '=', id).execute();
}

/** How many measures stand below each goal of an edition, those included that end with it. */
export function measuresPerGoal(db: Db, editionId: string): Promise<ReadonlyMap<string, number>> {
  return countPerGoal(db, editionId, false);
}

/** How many measures below each goal an edition works on. */
export function livingMeasuresPerGoal(db: Db, editionId: string): Promise<ReadonlyMap<string, number>> {
  return countPerGoal(db, editionId, true);
}

async function countPerGoal(db: Db, editionId: string, onlyLiving: boolean): Promise<ReadonlyMap<string, number>> {
  const rows = await actionPlanTables(db)
    .selectFrom('measureVersions')
    .where('editionId', '=', editionId)
    .where('goalId', 'is not', null)
    .$if(onlyLiving, (query) => query.where(goesOn))
    .groupBy('goalId')
    .select((select) => ['goalId', select.fn.countAll<number>().as('count')])
    .execute();
  return new Map(rows.flatMap(({ goalId, count }) => (goalId === null ? [] : [[goalId, count] as const])));
}

/** The measure does not end with this edition. */
const goesOn = (where: ExpressionBuilder<ActionPlanTables, 'measureVersions'>) =>
  where.or([where('continuation', 'is', null), where('continuation', 'not in', ['done', 'dropped'])]);

/** Measures of an edition by their status of today, those left out that end with it. */
export function measuresPerStatus(db: Db, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('measureVersions')
    .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
    .where('measureVersions.editionId', '=', editionId)
    .where((where) =>
      where.or([where('continuation', 'is', null), where('continuation', 'not in', ['done', 'dropped'])]),
    )
    .groupBy('measures.status')
    .select((select) => ['measures.status', select.fn.countAll<number>().as('count')])
    .execute();
}
