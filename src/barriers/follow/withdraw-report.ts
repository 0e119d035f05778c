import { actorId } from '../../platform/actor.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { statesAfter } from '../barrier.ts';
import { addToHistory, lockBarrier } from '../barriers.store.ts';
import { moveBarrier } from '../move-barrier.ts';
import { eraseOwnContact } from './erase-own-contact.ts';
import { countActiveReports, findOwnReport, hidePhotosOfReport, markWithdrawn } from './follow.store.ts';

/**
 * Takes a report back, with its contact data and its photos. The barrier itself is withdrawn, and then no longer public, only when nobody else
 * has reported it and it is not settled yet: others may still wait for it, and what was settled stays true (docs/decisions/0014).
 */
export async function withdrawReport(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  reportId: string,
): Promise<void> {
  const found = await findOwnReport(work.db, reportId);
  const barrier = found && (await lockBarrier(work.db, found.barrierId));
  // Read again behind the lock: the same button may have been pressed twice.
  const report = barrier && (await findOwnReport(work.db, reportId));
  if (!report || report.withdrawnAt) return;

  await markWithdrawn(work.db, reportId, work.now);
  await hidePhotosOfReport(work.db, reportId);
  await eraseOwnContact(work, report);
  await work.audit('barriers.report-withdrawn', `barrier ${report.number}`);
  const isLast = (await countActiveReports(work.db, barrier.id)) === 0;
  if (isLast && statesAfter(barrier.state).includes('withdrawn')) {
    const moved = await moveBarrier(work, services, barrier, { to: 'withdrawn', event: 'withdrawn' });
    if (!moved.ok) throw new Error(`a withdrawn report could not end its barrier: ${moved.failure}`);
    return;
  }
  await addToHistory(work.db, {
    barrierId: barrier.id,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'withdrawn',
  });
}
