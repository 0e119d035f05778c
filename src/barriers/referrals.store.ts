import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { revokeSignedLinks } from '../platform/secrets/signed-link.store.ts';
import type { Work } from '../platform/use-case.ts';
import { barrierTables } from './barriers.store.ts';
import type { ReferralsTable } from './barriers.tables.ts';

/** What the signed link of a question to a body is good for; its subject is the id of the referral. */
export const answerLink = 'barriers.answer';

export type Referral = Selectable<ReferralsTable>;

/** Ends the question that is still open about a barrier, and its link with it. */
export async function closeOpenReferral(work: Work, barrierId: string): Promise<void> {
  const closed = await barrierTables(work.db)
    .updateTable('referrals')
    .set({ closedAt: work.now })
    .where('barrierId', '=', barrierId)
    .where('answeredAt', 'is', null)
    .where('closedAt', 'is', null)
    .returning('id')
    .execute();
  for (const { id } of closed) await revokeSignedLinks(work, answerLink, id);
}

export async function insertReferral(db: Db, referral: Insertable<ReferralsTable>): Promise<string> {
  const { id } = await barrierTables(db)
    .insertInto('referrals')
    .values(referral)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateReferral(db: Db, id: string, change: Updateable<ReferralsTable>): Promise<void> {
  await barrierTables(db).updateTable('referrals').set(change).where('id', '=', id).execute();
}

/** Questions with the name of the body that was asked; for the stores of this slice only. */
export const withBody = (db: Db) =>
  barrierTables(db)
    .selectFrom('referrals')
    .innerJoin('competentBodies', 'competentBodies.code', 'referrals.bodyCode')
    .selectAll('referrals')
    .select('competentBodies.name as bodyName');

export function findReferral(db: Db, id: string) {
  return withBody(db).where('referrals.id', '=', id).executeTakeFirst();
}

export type ReferralWithBody = NonNullable<Awaited<ReturnType<typeof findReferral>>>;

/** Reads a question and keeps others from changing it until the transaction ends. */
export function lockReferral(db: Db, id: string) {
  return barrierTables(db).selectFrom('referrals').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The question about a barrier that waits for an answer; there is at most one. */
export function findOpenReferral(db: Db, barrierId: string) {
  return withBody(db)
    .where('barrierId', '=', barrierId)
    .where('answeredAt', 'is', null)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
}

/** All questions about a barrier, the newest first. */
export function referralsOf(db: Db, barrierId: string) {
  return withBody(db).where('barrierId', '=', barrierId).orderBy('sentAt', 'desc').orderBy('referrals.id').execute();
}

const open = (db: Db) =>
  withBody(db)
    .innerJoin('barriers', 'barriers.id', 'referrals.barrierId')
    .select(['barriers.number', 'barriers.publicTitle'])
    .where('referrals.answeredAt', 'is', null)
    .where('referrals.closedAt', 'is', null);

/** Every question that waits for an answer, the oldest first; those in another system are asked about there, not here. */
export function openReferrals(db: Db) {
  return open(db)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('open311Dispatches')
            .select('open311Dispatches.referralId')
            .whereRef('open311Dispatches.referralId', '=', 'referrals.id')
            .where('open311Dispatches.state', 'in', ['waiting', 'sent']),
        ),
      ),
    )
    .orderBy('referrals.sentAt')
    .execute();
}
