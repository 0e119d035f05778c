import { revokeSignedLinks } from '../platform/secrets/signed-link.store.ts';
import type { Work } from '../platform/use-case.ts';
import { barrierTables } from './barriers.store.ts';

/** What the signed link of a question to a body is good for; its subject is the id of the referral. */
export const answerLink = 'barriers.answer';

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
