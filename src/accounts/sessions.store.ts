import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import { hashToken, newToken } from '../platform/secrets/token.ts';
import { withAccounts } from './accounts.tables.ts';
import { secondFactorTime, sessionEnd } from './session.ts';

type NewSession = {
  staffId: string;
  stage: 'secondFactor' | 'signedIn';
  browser: string;
  returnTo?: string | null;
  now: Date;
};

/** Starts a session. @returns the token for the cookie; only its hash is stored */
export async function insertSession(db: Db, session: NewSession): Promise<{ id: string; token: string }> {
  const { now, stage } = session;
  const token = newToken();
  const { id } = await withAccounts(db)
    .insertInto('staffSessions')
    .values({
      tokenHash: hashToken(token),
      staffId: session.staffId,
      stage,
      browser: session.browser,
      returnTo: session.returnTo ?? null,
      createdAt: now,
      lastSeenAt: now,
      provenAt: now,
      expiresAt: stage === 'signedIn' ? sessionEnd(now, now) : new Date(now.getTime() + secondFactorTime),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, token };
}

/** A session by the token of its cookie, with its owner, unless it is over or the account was deactivated. */
export function findSession(db: Db, token: string, now: Date) {
  return withAccounts(db)
    .selectFrom('staffSessions as session')
    .innerJoin('staff', 'staff.id', 'session.staffId')
    .select([
      'session.id',
      'session.stage',
      'session.failures',
      'session.returnTo',
      'session.browser',
      'session.createdAt',
      'session.lastSeenAt',
      'session.provenAt',
      'staff.id as staffId',
      'staff.name',
      'staff.email',
      'staff.role',
      sql<boolean>`staff.totp_confirmed_at is not null`.as('hasTotp'),
      sql<boolean>`exists (select from staff_passkeys where staff_id = staff.id)`.as('hasPasskey'),
    ])
    .where('session.tokenHash', '=', hashToken(token))
    .where('session.expiresAt', '>', now)
    .where('staff.deactivatedAt', 'is', null)
    .executeTakeFirst();
}

export type Session = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** Writes down that a session was used and moves its end. */
export async function markSessionSeen(db: Db, session: { id: string; createdAt: Date }, now: Date): Promise<void> {
  await withAccounts(db)
    .updateTable('staffSessions')
    .set({ lastSeenAt: now, expiresAt: sessionEnd(session.createdAt, now) })
    .where('id', '=', session.id)
    .execute();
}

/** Writes down that the owner has just proved again to be the one who uses the session. */
export async function markSessionProven(db: Db, id: string, now: Date): Promise<void> {
  await withAccounts(db).updateTable('staffSessions').set({ provenAt: now }).where('id', '=', id).execute();
}

/**
 * Counts a wrong second factor.
 * @returns how many there were in this sign-in; null when it has ended meanwhile, by an answer that came at the same moment
 */
export async function countSessionFailure(db: Db, id: string): Promise<number | null> {
  const counted = await withAccounts(db)
    .updateTable('staffSessions')
    .set((fields) => ({ failures: fields('failures', '+', 1) }))
    .where('id', '=', id)
    .returning('failures')
    .executeTakeFirst();
  return counted?.failures ?? null;
}

/** The open sessions of one person, the newest use first. */
export function listSessions(db: Db, staffId: string, now: Date) {
  return withAccounts(db)
    .selectFrom('staffSessions')
    .select(['id', 'browser', 'createdAt', 'lastSeenAt'])
    .where('staffId', '=', staffId)
    .where('stage', '=', 'signedIn')
    .where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id')
    .execute();
}

/** Ends one session of a person. @returns whether there was one */
export async function deleteSession(db: Db, staffId: string, id: string): Promise<boolean> {
  const result = await withAccounts(db)
    .deleteFrom('staffSessions')
    .where('staffId', '=', staffId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Ends all sessions of a person, or all but one. @returns how many */
export async function deleteSessionsOf(db: Db, staffId: string, except?: string): Promise<number> {
  let query = withAccounts(db).deleteFrom('staffSessions').where('staffId', '=', staffId);
  if (except !== undefined) query = query.where('id', '!=', except);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}

/** Removes what is over anyway. */
export async function deleteExpiredSessions(db: Db, now: Date): Promise<number> {
  await withAccounts(db).deleteFrom('staffPasskeyChallenges').where('expiresAt', '<=', now).execute();
  const result = await withAccounts(db).deleteFrom('staffSessions').where('expiresAt', '<=', now).executeTakeFirst();
  return Number(result.numDeletedRows);
}
