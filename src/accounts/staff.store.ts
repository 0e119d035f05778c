import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { Role } from '../platform/permission.ts';
import { withAccounts } from './accounts.tables.ts';

type NewStaff = { name: string; email: string; role: Role; passwordHash: string | null; now: Date };

/** @returns the new id, or null when the address belongs to an account already */
export async function insertStaff(db: Db, { name, email, role, passwordHash, now }: NewStaff): Promise<string | null> {
  const row = await withAccounts(db)
    .insertInto('staff')
    .values({ name, email, role, passwordHash, passwordSetAt: passwordHash === null ? null : now, createdAt: now })
    .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

export function findStaff(db: Db, id: string) {
  return withAccounts(db).selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
}

export type StaffRow = NonNullable<Awaited<ReturnType<typeof findStaff>>>;

export function findStaffByEmail(db: Db, email: string) {
  return withAccounts(db)
    .selectFrom('staff')
    .selectAll()
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst();
}

/** Everybody who has or had an account, by name. */
export function listAccounts(db: Db) {
  return withAccounts(db)
    .selectFrom('staff')
    .select(['id', 'name', 'email', 'role', 'passwordSetAt', 'totpConfirmedAt', 'deactivatedAt'])
    .select(sql<boolean>`exists (select from staff_passkeys where staff_id = staff.id)`.as('hasPasskey'))
    .select(sql<Date | null>`(select max(last_seen_at) from staff_sessions where staff_id = staff.id)`.as('lastSeenAt'))
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** The same people, with no more than those who work with them need to know. */
export function listColleagues(db: Db) {
  return withAccounts(db)
    .selectFrom('staff')
    .select(['id', 'name', 'role'])
    .select(sql<boolean>`password_set_at is not null and deactivated_at is null`.as('active'))
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export async function countStaff(db: Db): Promise<number> {
  const { count } = await withAccounts(db)
    .selectFrom('staff')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * The administrators who can sign in. Locks their rows in one order, so that two of them who take each other's role away at
 * the same moment are seen one after the other.
 */
export async function lockAdministrators(db: Db): Promise<readonly string[]> {
  const rows = await withAccounts(db)
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'administrator')
    .where('deactivatedAt', 'is', null)
    .where('passwordHash', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

type Change = {
  name?: string;
  role?: Role;
  passwordHash?: string;
  passwordSetAt?: Date;
  deactivatedAt?: Date | null;
};

export async function updateStaff(db: Db, id: string, change: Change): Promise<void> {
  await withAccounts(db).updateTable('staff').set(change).where('id', '=', id).execute();
}

export async function saveDailyMailHour(db: Db, id: string, dailyMailHour: number | null): Promise<void> {
  await withAccounts(db).updateTable('staff').set({ dailyMailHour }).where('id', '=', id).execute();
}

/** Everybody who can sign in and wants to be told every day what waits. */
export function staffWithDailyMail(db: Db) {
  return withAccounts(db)
    .selectFrom('staff')
    .select(['id', 'name', 'email', 'role'])
    .select((fields) => fields.ref('dailyMailHour').$notNull().as('hour'))
    .where('dailyMailHour', 'is not', null)
    .where('deactivatedAt', 'is', null)
    .where('passwordHash', 'is not', null)
    .orderBy('id')
    .execute();
}

/** An account that nobody else changes until the transaction ends. */
export function lockStaff(db: Db, id: string) {
  return withAccounts(db).selectFrom('staff').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Keeps everybody else from making accounts until the transaction ends: the first one is made once. */
export async function lockAllStaff(db: Db): Promise<void> {
  await sql`lock table staff in share row exclusive mode`.execute(db);
}
