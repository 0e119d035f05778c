import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';
import type { CausesTable } from './causes.tables.ts';
import { voidStates } from './void-states.ts';

export type CauseRow = Selectable<CausesTable>;

export async function insertCause(db: Db, cause: Insertable<CausesTable>): Promise<CauseRow> {
  return barrierTables(db).insertInto('causes').values(cause).returningAll().executeTakeFirstOrThrow();
}

export function findCause(db: Db, number: number): Promise<CauseRow | undefined> {
  return barrierTables(db).selectFrom('causes').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Reads a cause and keeps others from changing it until the transaction ends. */
export function lockCause(db: Db, id: string): Promise<CauseRow | undefined> {
  return barrierTables(db).selectFrom('causes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateCause(db: Db, id: string, change: Updateable<CausesTable>): Promise<void> {
  await barrierTables(db).updateTable('causes').set(change).where('id', '=', id).execute();
}

export function allCauses(db: Db): Promise<CauseRow[]> {
  return barrierTables(db).selectFrom('causes').selectAll().orderBy('title').orderBy('number').execute();
}

export async function causesById(
  db: Db,
  ids: readonly string[],
  { publicOnly }: { publicOnly: boolean },
): Promise<CauseRow[]> {
  if (ids.length === 0) return [];
  let query = barrierTables(db).selectFrom('causes').selectAll().where('id', 'in', ids).orderBy('number');
  if (publicOnly) query = query.where('publishedAt', 'is not', null);
  return query.execute();
}

/** Why one barrier came about, as far as somebody has said. */
export function causesOfBarrier(db: Db, barrierId: string, { publicOnly }: { publicOnly: boolean }) {
  let query = barrierTables(db)
    .selectFrom('causes')
    .innerJoin('barrierCauses', 'barrierCauses.causeId', 'causes.id')
    .selectAll('causes')
    .where('barrierCauses.barrierId', '=', barrierId)
    .orderBy('causes.number');
  if (publicOnly) query = query.where('causes.publishedAt', 'is not', null);
  return query.execute();
}

function behind(db: Db) {
  return barrierTables(db)
    .selectFrom('barrierCauses')
    .innerJoin('barriers', 'barriers.id', 'barrierCauses.barrierId')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select(['barrierCauses.causeId', 'barriers.id', 'barriers.number', 'barriers.state', 'barriers.outcome'])
    .select(['barriers.publicTitle', 'barriers.publicTitleEasy', 'barriers.easyState', 'barriers.publishedAt'])
    .select(['barriers.municipalityKey', 'municipalities.name as municipality', 'barriers.placeText', 'barriers.kind'])
    .where('barriers.state', 'not in', voidStates)
    .orderBy('barriers.number');
}

/** The barriers behind some causes; one with two of them comes twice. */
export async function barriersBehind(db: Db, causeIds: readonly string[]) {
  return causeIds.length === 0 ? [] : behind(db).where('barrierCauses.causeId', 'in', causeIds).execute();
}

/** The barriers behind one cause, or behind all, each with how many people reported it or are affected too. */
export function barriersWithPeople(db: Db, causeId?: string) {
  const barriers = behind(db);
  return (causeId === undefined ? barriers : barriers.where('barrierCauses.causeId', '=', causeId))
    .select(
      sql<number>`(
        (select count(*) from barrier_reports r where r.barrier_id = barriers.id and r.withdrawn_at is null) +
        (select count(*) from affected_voices v where v.barrier_id = barriers.id)
      )::int`.as('people'),
    )
    .execute();
}

export type BarrierBehind = Awaited<ReturnType<typeof barriersWithPeople>>[number];

/** Ties a barrier to a cause. @returns false when it was tied already */
export async function insertBarrierCause(
  db: Db,
  link: { barrierId: string; causeId: string; linkedAt: Date },
): Promise<boolean> {
  const result = await barrierTables(db)
    .insertInto('barrierCauses')
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @returns false when they were not tied */
export async function deleteBarrierCause(
  db: Db,
  { barrierId, causeId }: { barrierId: string; causeId: string },
): Promise<boolean> {
  const result = await barrierTables(db)
    .deleteFrom('barrierCauses')
    .where('barrierId', '=', barrierId)
    .where('causeId', '=', causeId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** What was said about the causes of one barrier is from now on said of another. */
export async function handOverCauses(db: Db, from: string, to: string): Promise<void> {
  const tables = barrierTables(db);
  await tables
    .insertInto('barrierCauses')
    .columns(['barrierId', 'causeId', 'linkedAt'])
    .expression((expression) =>
      expression
        .selectFrom('barrierCauses')
        .select((select) => [select.val(to).as('barrierId'), 'causeId', 'linkedAt'])
        .where('barrierId', '=', from),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tables.deleteFrom('barrierCauses').where('barrierId', '=', from).execute();
}

/** Barriers by their numbers, kept from being changed until the transaction ends. */
export function lockByNumbers(db: Db, numbers: readonly number[]) {
  return barrierTables(db)
    .selectFrom('barriers')
    .select(['id', 'number', 'state'])
    .where('number', 'in', numbers)
    .orderBy('id')
    .forUpdate()
    .execute();
}
