import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToHistory, lockBarrier, type BarrierRow } from '../barriers.store.ts';
import { moveBarrier } from '../move-barrier.ts';
import type { Confirmation } from '../taxonomy.ts';
import { cannotTellNote, confirmTexts, saysGoneNote } from './confirm.messages.ts';
import { addRemark, findAnsweringReport, saveConfirmation } from './confirmations.store.ts';

type Answer = { reportId: string; barrierId: string; confirmation: Confirmation; remark?: string | undefined };

export type ConfirmationFault =
  /** There is no such report of this barrier, or it was withdrawn. */
  | 'not-found'
  /** Nobody says the barrier is gone, so there is nothing to confirm. */
  | 'not-asked';

/**
 * Takes the answer to „Ist die Barriere für Sie weg?“ from somebody who reported it. Yes confirms, no opens the barrier again; partly
 * and „cannot tell“ are recorded, and partly waits for the office. An answer may be changed as long as the barrier counts as resolved.
 */
export async function answerConfirmation(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  { reportId, barrierId, confirmation, remark }: Answer,
): Promise<Result<{ state: BarrierRow['state'] }, ConfirmationFault>> {
  const barrier = await lockBarrier(work.db, barrierId);
  const report = barrier && (await findAnsweringReport(work.db, reportId, barrierId));
  if (!barrier || !report) return failure('not-found');
  if (barrier.state !== 'resolved' && barrier.state !== 'confirmed') return failure('not-asked');

  await saveConfirmation(work.db, reportId, confirmation, work.now);
  if (remark?.trim()) await addRemark(work.db, reportId, remark.trim(), work.now);
  await work.audit('barriers.confirmation-answered', `barrier ${barrier.number}`, { confirmation });
  const state = await consequence(work, services, barrier, confirmation);
  return success({ state });
}

async function consequence(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  barrier: BarrierRow,
  confirmation: Confirmation,
): Promise<BarrierRow['state']> {
  if (confirmation === 'yes' && barrier.state === 'resolved') {
    return moved(await moveBarrier(work, services, barrier, { to: 'confirmed', event: 'confirmed' }));
  }
  const t = confirmTexts('de');
  const easy = confirmTexts('de-simple');
  const entry = { barrierId: barrier.id, at: work.now, actorKind: work.actor.kind, actorId: actorId(work.actor) };
  if (confirmation === 'no') {
    const words = { de: t.stillThere, 'de-simple': easy.stillThere, en: confirmTexts('en').stillThere };
    const reasons = { reason: words.de, reasonEasy: words['de-simple'] };
    return moved(await moveBarrier(work, services, barrier, { to: 'accepted', event: 'reopened', words, ...reasons }));
  }
  if (confirmation === 'partly') {
    const words = { publicText: t.partly, publicTextEasy: easy.partly };
    await addToHistory(work.db, { ...entry, event: 'confirmed', ...words });
  } else {
    const internalNote = confirmation === 'yes' ? saysGoneNote : cannotTellNote;
    await addToHistory(work.db, { ...entry, event: 'note', internalNote });
  }
  return barrier.state;
}

function moved(result: Awaited<ReturnType<typeof moveBarrier>>): BarrierRow['state'] {
  // The barrier is locked and its state was checked: a refusal here is a fault of the state machine, not of the person.
  if (!result.ok) throw new Error(`confirmation could not move the barrier: ${result.failure}`);
  return result.value.state;
}
