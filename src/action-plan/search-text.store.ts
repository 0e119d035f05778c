import type { Db } from '../platform/database.ts';
import { searchTextFor } from '../platform/search/search-text.ts';
import { actionPlanTables } from './action-plan.store.ts';

/**
 * Fills what a measure is found by in one edition. Call it in the transaction that writes its words, its accountable body or its
 * municipalities. Words that are hidden from the public are found by nobody, else a search would tell that they are there.
 */
export async function updateMeasureSearchText(db: Db, versionId: string): Promise<void> {
  const version = await actionPlanTables(db)
    .selectFrom('measureVersions')
    .leftJoin('competentBodies', 'competentBodies.code', 'measureVersions.accountableBody')
    .select(['title', 'titleEasy', 'problem', 'goalText', 'text', 'textEasy'])
    .select(['municipalityKeys', 'hiddenFields', 'searchText', 'competentBodies.name as bodyName'])
    .where('measureVersions.id', '=', versionId)
    .executeTakeFirstOrThrow();
  const searchText = searchTextFor([
    version.title,
    version.titleEasy,
    version.hiddenFields.includes('problem') ? null : version.problem,
    version.goalText,
    version.text,
    version.textEasy,
    version.bodyName,
    ...(await municipalityNames(db, version.municipalityKeys)),
  ]);
  if (searchText === version.searchText) return;
  await actionPlanTables(db).updateTable('measureVersions').set({ searchText }).where('id', '=', versionId).execute();
}

async function municipalityNames(db: Db, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const rows = await actionPlanTables(db)
    .selectFrom('municipalities')
    .select('name')
    .where('key', 'in', keys)
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}
