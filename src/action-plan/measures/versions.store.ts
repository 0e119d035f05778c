import type { Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import { actionPlanTables } from '../action-plan.store.ts';
import type { MeasureVersionsTable } from '../action-plan.tables.ts';
import type { LastingWords } from './measure-words.ts';

/** How a version looked before a save. Whether the contact was changed is kept, the contact itself is not. */
export type RevisionBefore = { words: LastingWords; easyState: TwinState; contactChanged: boolean };

/** The edition, kept from being adopted or replaced by another until the transaction ends. */
export function lockEdition(db: Db, id: string) {
  return actionPlanTables(db).selectFrom('planEditions').selectAll().where('id', '=', id).forShare().executeTakeFirst();
}

/** The editions in which a measure stands, newest first. */
export function editionsOfMeasure(db: Db, measureId: string) {
  return actionPlanTables(db)
    .selectFrom('planEditions')
    .innerJoin('measureVersions', 'measureVersions.editionId', 'planEditions.id')
    .selectAll('planEditions')
    .where('measureVersions.measureId', '=', measureId)
    .orderBy('planEditions.number', 'desc')
    .execute();
}

export async function contributorsOf(db: Db, versionId: string): Promise<readonly string[]> {
  const rows = await actionPlanTables(db)
    .selectFrom('measureContributors')
    .select('bodyCode')
    .where('versionId', '=', versionId)
    .orderBy('bodyCode')
    .execute();
  return rows.map(({ bodyCode }) => bodyCode);
}

export async function replaceContributors(db: Db, versionId: string, codes: readonly string[]): Promise<void> {
  await actionPlanTables(db).deleteFrom('measureContributors').where('versionId', '=', versionId).execute();
  if (codes.length === 0) return;
  await actionPlanTables(db)
    .insertInto('measureContributors')
    .values(codes.map((bodyCode) => ({ versionId, bodyCode })))
    .execute();
}

export async function updateVersion(db: Db, id: string, change: Updateable<MeasureVersionsTable>): Promise<void> {
  await actionPlanTables(db).updateTable('measureVersions').set(change).where('id', '=', id).execute();
}

/** The place behind all others of the edition. */
export async function nextPosition(db: Db, editionId: string): Promise<number> {
  const { last } = await actionPlanTables(db)
    .selectFrom('measureVersions')
    .select((select) => select.fn.max('position').as('last'))
    .where('editionId', '=', editionId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

type Saved = { versionId: string; version: number; at: Date; actorId: string | null; before: RevisionBefore };

export async function insertRevision(db: Db, { before, ...saved }: Saved): Promise<void> {
  await actionPlanTables(db)
    .insertInto('measureRevisions')
    .values({ ...saved, before: JSON.stringify(before) })
    .execute();
}

/** All saves of one version, oldest first. */
export async function revisionsOf(db: Db, versionId: string): Promise<readonly Saved[]> {
  const rows = await actionPlanTables(db)
    .selectFrom('measureRevisions')
    .select(['versionId', 'version', 'at', 'actorId', 'before'])
    .where('versionId', '=', versionId)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({ ...row, before: row.before as RevisionBefore }));
}

type CausesTable = { causes: { id: string; number: number; title: string } };

/** The cause that a new measure is to remove. It belongs to the slice `barriers`. */
export function findCause(db: Db, number: number) {
  return actionPlanTables(db)
    .withTables<CausesTable>()
    .selectFrom('causes')
    .select(['id', 'number', 'title'])
    .where('number', '=', number)
    .executeTakeFirst();
}

/** Ties a measure to a cause; twice is once. */
export async function linkMeasureToCause(
  db: Db,
  link: { measureId: string; causeId: string; linkedAt: Date },
): Promise<void> {
  await actionPlanTables(db)
    .insertInto('measureCauses')
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
