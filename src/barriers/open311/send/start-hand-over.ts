import type { Db } from '../../../platform/database.ts';
import type { JobName } from '../../../platform/jobs/job.ts';
import type { Work } from '../../../platform/use-case.ts';
import type { BarrierRow } from '../../barriers.store.ts';
import { findDestination } from './destinations.store.ts';
import { insertDispatch } from './dispatches.store.ts';
import { maySend } from './request-fields.ts';

export const handOverJob: JobName<{ referralId: string }> = 'barriers.open311-hand-over';
export const askNowJob: JobName<{ referralId: string }> = 'barriers.open311-ask-one';

/** Whether a question about this barrier can go into the body's own system. */
export async function hasSystemFor(db: Db, barrier: BarrierRow, bodyCode: string): Promise<boolean> {
  return maySend(barrier) && ((await findDestination(db, bodyCode))?.active ?? false);
}

/** Puts a question on its way. The other system is called by a job, so that a transaction never waits for it. */
export async function startHandOver(work: Work, referralId: string): Promise<void> {
  await insertDispatch(work.db, referralId);
  await work.enqueue(handOverJob, { referralId }, { key: `open311 ${referralId}` });
}
