import { actorId, system } from '../../platform/actor.ts';
import { addDays, dayOf, startOfDay } from '../../platform/calendar.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { addToHistory, lockBarrier, updateBarrier } from '../barriers.store.ts';
import { confirmTexts } from './confirm.messages.ts';
import { unansweredSince } from './confirmations.store.ts';

/**
 * Every night: a barrier that is called resolved and to which nobody has objected in the promised time is closed quietly. It stays
 * `resolved`, because only the person affected makes it `confirmed`; we only stop asking, and the timeline says so.
 */
export const closeUnanswered = job<Services, Record<string, never>>(
  'barriers.close-unanswered',
  async (services) => {
    const askedBefore = lastDayOver(services);
    for (const id of await unansweredSince(services.db, askedBefore)) {
      await transact(services, system, (work) => closeQuietly(work, id, askedBefore));
    }
  },
  '10 2 * * *',
);

/** Asked on day 0, the last day to answer is the whole of day `autoCloseDays`. */
function lastDayOver({ clock, district }: Pick<Services, 'clock' | 'district'>): Date {
  return startOfDay(addDays(dayOf(clock.now()), -district.promises.autoCloseDays));
}

async function closeQuietly(work: Work, barrierId: string, askedBefore: Date): Promise<void> {
  const barrier = await lockBarrier(work.db, barrierId);
  // Somebody may have answered, or a second worker may have been here, since the list was read.
  if (!barrier?.confirmationAskedAt || barrier.state !== 'resolved' || barrier.confirmationAskedAt >= askedBefore)
    return;
  await updateBarrier(work.db, barrierId, { confirmationAskedAt: null, updatedAt: work.now });
  await addToHistory(work.db, {
    barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'note',
    publicText: confirmTexts('de').nobodyObjected,
    publicTextEasy: confirmTexts('de-simple').nobodyObjected,
  });
  await work.audit('barriers.closed-unanswered', `barrier ${barrier.number}`);
}
