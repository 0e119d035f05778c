import { createHash } from 'node:crypto';
import type { Services } from '../../../platform/services.ts';
import type { Work } from '../../../platform/use-case.ts';
import { reportBarrier, type HashedReport } from '../../report-barrier.ts';
import { markKeyUsed } from '../keys/keys.store.ts';
import { findSamePost, insertPost, lockPost } from './posts.store.ts';

export type RequestOrder = {
  keyId: string;
  report: Omit<HashedReport, 'submissionKey'>;
  /** Of everything that was sent; see `fingerprintOf`. */
  fingerprint: Buffer;
};

/** Programs try again after a fault, for a day at most. The same words a week later may be about something new. */
const sameForHours = 24;

/** Recognises a request that was sent before: the same key, the same fields with the same values, in whatever order. */
export function fingerprintOf(keyId: string, values: Readonly<Record<string, unknown>>): Buffer {
  const fields = Object.entries(values)
    .filter(([name]) => name !== 'api_key')
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([keyId, fields]))
    .digest();
}

/** Takes in what another system has sent. It waits to be read like every report; the same thing sent again is the first one. */
export async function postRequest(
  work: Work,
  services: Pick<Services, 'district'>,
  { keyId, report, fingerprint }: RequestOrder,
): Promise<{ number: number }> {
  await lockPost(work.db, fingerprint);
  const since = new Date(work.now.getTime() - sameForHours * 60 * 60 * 1000);
  await markKeyUsed(work.db, keyId, work.now);
  const earlier = await findSamePost(work.db, { keyId, fingerprint, since });
  if (earlier) return earlier;
  const reported = await reportBarrier(work, services, { ...report, submissionKey: null });
  const { barrierId, reportId } = reported;
  await insertPost(work.db, { keyId, barrierId, reportId, fingerprint, at: work.now });
  return { number: reported.number };
}
