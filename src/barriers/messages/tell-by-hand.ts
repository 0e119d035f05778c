import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { answerConfirmation, type ConfirmationFault } from '../confirm/answer-confirmation.ts';
import { markReporterTold } from '../reporter-messages.store.ts';
import type { Confirmation } from '../taxonomy.ts';

type Told = { reportId: string; number: number; until: Date };

/** Notes that somebody has been called, written to or met. What has happened after `until` stays open. */
export async function markTold(work: Work, { reportId, number, until }: Told): Promise<Result<null, 'nothing-open'>> {
  const count = await markReporterTold(work.db, reportId, { until, at: work.now, by: actorId(work.actor) });
  if (count === 0) return failure('nothing-open');
  await work.audit('barriers.reporter-told', `barrier ${number}`, { messages: count });
  return success(null);
}

type SpokenAnswer = { reportId: string; barrierId: string; number: number; confirmation: Confirmation; remark: string };

/** Writes down what somebody has answered by voice, sign or letter; the answer counts like one by code. */
export async function recordSpokenConfirmation(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  { number, ...answer }: SpokenAnswer,
): Promise<Result<null, ConfirmationFault>> {
  const answered = await answerConfirmation(work, services, answer);
  if (!answered.ok) return answered;
  // Whoever has just said it need not be called to hear it: what the answer itself has caused is told, too.
  const count = await markReporterTold(work.db, answer.reportId, {
    until: work.now,
    at: work.now,
    by: actorId(work.actor),
  });
  await work.audit('barriers.reporter-told', `barrier ${number}`, { messages: count });
  return success(null);
}
