import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { actionPlanTables } from '../action-plan.store.ts';

/**
 * The words of a measure that count for the office: those of the edition in force; for a measure that is only in the making or was not
 * carried on, those of the draft or of the newest edition it stands in.
 */
export function currentWords(db: Db, measureId: string) {
  return actionPlanTables(db)
    .selectFrom('measureVersions')
    .innerJoin('planEditions', 'planEditions.id', 'measureVersions.editionId')
    .leftJoin('goals', 'goals.id', 'measureVersions.goalId')
    .leftJoin('fieldsOfAction', 'fieldsOfAction.id', 'goals.fieldId')
    .leftJoin('competentBodies', 'competentBodies.code', 'measureVersions.accountableBody')
    .selectAll('measureVersions')
    .select([
      'planEditions.number as editionNumber',
      'planEditions.state as editionState',
      'planEditions.title as editionTitle',
      'goals.title as goalTitle',
      'fieldsOfAction.title as fieldTitle',
      'competentBodies.name as bodyName',
    ])
    .where('measureVersions.measureId', '=', measureId)
    .orderBy(sql`case plan_editions.state when 'adopted' then 0 when 'draft' then 1 else 2 end`)
    .orderBy('planEditions.number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export type CurrentWords = NonNullable<Awaited<ReturnType<typeof currentWords>>>;

/** Names of the bodies that contribute, in the order of the alphabet. */
export async function contributorNames(db: Db, versionId: string): Promise<readonly string[]> {
  const rows = await actionPlanTables(db)
    .selectFrom('measureContributors')
    .innerJoin('competentBodies', 'competentBodies.code', 'measureContributors.bodyCode')
    .select('competentBodies.name')
    .where('versionId', '=', versionId)
    .orderBy('competentBodies.name')
    .execute();
  return rows.map(({ name }) => name);
}
