import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import type {
  ActionPlanTables,
  MeasureHistoryTable,
  MeasuresTable,
  MeasureVersionsTable,
  PlanEditionsTable,
} from './action-plan.tables.ts';

/** The slice's tables on a database or transaction; for the stores of this slice only. */
export const actionPlanTables = (db: Db) => db.withTables<ActionPlanTables>();

export type EditionRow = Selectable<PlanEditionsTable>;
export type MeasureRow = Selectable<MeasuresTable>;
export type MeasureVersionRow = Selectable<MeasureVersionsTable>;

/** The edition in force; undefined before the first was adopted. */
export function findAdoptedEdition(db: Db) {
  return actionPlanTables(db).selectFrom('planEditions').selectAll().where('state', '=', 'adopted').executeTakeFirst();
}

/** The edition in the making, if there is one. */
export function findDraftEdition(db: Db) {
  return actionPlanTables(db).selectFrom('planEditions').selectAll().where('state', '=', 'draft').executeTakeFirst();
}

/** The edition that the office works on: the one in force, or the very first while it is still a draft. */
export async function findWorkingEdition(db: Db): Promise<EditionRow | undefined> {
  return (await findAdoptedEdition(db)) ?? findDraftEdition(db);
}

export function findMeasure(db: Db, number: number) {
  return actionPlanTables(db).selectFrom('measures').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Reads a measure and keeps others from changing it until the transaction ends. */
export function lockMeasure(db: Db, id: string) {
  return actionPlanTables(db).selectFrom('measures').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function insertMeasure(db: Db, measure: Insertable<MeasuresTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('measures')
    .values(measure)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateMeasure(db: Db, id: string, change: Updateable<MeasuresTable>): Promise<void> {
  await actionPlanTables(db).updateTable('measures').set(change).where('id', '=', id).execute();
}

/** The next number that no measure has or had; the caller holds `lockNumbers`. */
export async function nextMeasureNumber(db: Db): Promise<number> {
  const { highest } = await actionPlanTables(db)
    .selectFrom((from) =>
      from
        .selectFrom('measures')
        .select('number')
        .unionAll(from.selectFrom('deletedMeasures').select('number'))
        .as('given'),
    )
    .select((select) => select.fn.max('number').as('highest'))
    .executeTakeFirstOrThrow();
  return (highest ?? 0) + 1;
}

/** When the measure of a number was taken away; undefined when none was. */
export async function measureDeletedAt(db: Db, number: number): Promise<Date | undefined> {
  const found = await actionPlanTables(db)
    .selectFrom('deletedMeasures')
    .select('deletedAt')
    .where('number', '=', number)
    .executeTakeFirst();
  return found?.deletedAt;
}

/** Lets one transaction at a time give out numbers. */
export async function lockNumbers(db: Db): Promise<void> {
  await actionPlanTables(db).selectFrom('planRevision').select('revision').forUpdate().execute();
}

export async function insertVersion(db: Db, version: Insertable<MeasureVersionsTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('measureVersions')
    .values(version)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The words of a measure in one edition. */
export function findVersion(db: Db, measureId: string, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('measureVersions')
    .selectAll()
    .where('measureId', '=', measureId)
    .where('editionId', '=', editionId)
    .executeTakeFirst();
}

export function lockVersion(db: Db, measureId: string, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('measureVersions')
    .selectAll()
    .where('measureId', '=', measureId)
    .where('editionId', '=', editionId)
    .forUpdate()
    .executeTakeFirst();
}

export async function countIndicators(db: Db, measureId: string): Promise<number> {
  const { count } = await actionPlanTables(db)
    .selectFrom('indicators')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('measureId', '=', measureId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function addToMeasureHistory(db: Db, entry: Insertable<MeasureHistoryTable>): Promise<number> {
  const { id } = await actionPlanTables(db)
    .insertInto('measureHistory')
    .values(entry)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Oldest first; with `publicOnly` only what everybody may read. */
export function measureHistoryOf(db: Db, measureId: string, options: { publicOnly: boolean }) {
  let query = actionPlanTables(db)
    .selectFrom('measureHistory')
    .selectAll()
    .where('measureId', '=', measureId)
    .orderBy('id');
  if (options.publicOnly) query = query.where('publicText', 'is not', null);
  return query.execute();
}

/** Raised by the database with every change of the plan; papers made at an older one are out of date. */
export async function readPlanRevision(db: Db): Promise<number> {
  const { revision } = await actionPlanTables(db)
    .selectFrom('planRevision')
    .select('revision')
    .executeTakeFirstOrThrow();
  return revision;
}
