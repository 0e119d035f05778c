import type { Insertable } from 'kysely';
import type { Day } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import type { Role } from '../../platform/permission.ts';
import { withAccounts, type StaffAbsencesTable } from '../accounts.tables.ts';
import type { PausedDay } from './absence.ts';

/** Everything from a day on, in the order of the calendar. */
export function absencesFrom(db: Db, day: Day) {
  return withAccounts(db)
    .selectFrom('staffAbsences')
    .select(['id', 'staffId', 'fromDay', 'toDay', 'deputyId'])
    .where((is) => is.or([is('toDay', 'is', null), is('toDay', '>=', day)]))
    .orderBy('fromDay')
    .orderBy('id')
    .execute();
}

export function findAbsence(db: Db, id: string) {
  return withAccounts(db).selectFrom('staffAbsences').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Whether somebody is away already on one of these days; a vacancy has no person. */
export async function overlaps(db: Db, staffId: string | null, fromDay: Day, toDay: Day | null): Promise<boolean> {
  let query = withAccounts(db)
    .selectFrom('staffAbsences')
    .select('id')
    .where('staffId', staffId === null ? 'is' : '=', staffId)
    .where((is) => is.or([is('toDay', 'is', null), is('toDay', '>=', fromDay)]));
  if (toDay !== null) query = query.where('fromDay', '<=', toDay);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

export async function insertAbsence(db: Db, absence: Insertable<StaffAbsencesTable>): Promise<string> {
  const { id } = await withAccounts(db)
    .insertInto('staffAbsences')
    .values(absence)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function endAbsenceOn(db: Db, id: string, toDay: Day): Promise<void> {
  await withAccounts(db).updateTable('staffAbsences').set({ toDay }).where('id', '=', id).execute();
}

export async function deleteAbsence(db: Db, id: string): Promise<void> {
  await withAccounts(db).deleteFrom('staffAbsences').where('id', '=', id).execute();
}

/** @returns how many were over before a day */
export async function eraseAbsencesBefore(db: Db, day: Day): Promise<number> {
  const result = await withAccounts(db).deleteFrom('staffAbsences').where('toDay', '<', day).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Everybody with a role who can sign in. */
export async function presentIds(db: Db, role: Role): Promise<readonly string[]> {
  const rows = await withAccounts(db)
    .selectFrom('staff')
    .select('id')
    .where('role', '=', role)
    .where('deactivatedAt', 'is', null)
    .where('passwordHash', 'is not', null)
    .execute();
  return rows.map(({ id }) => id);
}

export function readPausedDays(db: Db): Promise<readonly PausedDay[]> {
  return withAccounts(db).selectFrom('officePausedDays').select(['day', 'reason']).orderBy('day').execute();
}

/** Replaces what stands from a day on; the past stays. @returns whether anything is different now */
export async function replacePausedDays(db: Db, from: Day, days: readonly PausedDay[]): Promise<boolean> {
  const before = await withAccounts(db)
    .deleteFrom('officePausedDays')
    .where('day', '>=', from)
    .returning(['day', 'reason'])
    .execute();
  if (days.length > 0) {
    await withAccounts(db)
      .insertInto('officePausedDays')
      .values([...days])
      .execute();
  }
  const names = (some: readonly PausedDay[]) => some.map(({ day, reason }) => `${day} ${reason}`).toSorted();
  return names(before).join() !== names(days).join();
}
