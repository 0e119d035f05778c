import { dayOf } from '../../../platform/calendar.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { isLate } from '../round.ts';
import { holdRound, lockMeasures, questionsOf, setSilencePublic } from '../rounds.store.ts';

/** Shows or hides, for every measure whose answer is late, the public line that no report came. */
export async function showSilence(
  work: Work,
  roundId: string,
  shown: ReadonlySet<number>,
): Promise<Result<null, 'not-found' | 'round-closed'>> {
  const round = await holdRound(work.db, roundId);
  if (!round) return failure('not-found');
  if (round.state === 'closed') return failure('round-closed');
  const questions = await questionsOf(work.db, roundId);
  const late = questions.filter((question) => isLate(question, round.dueDay, dayOf(work.now)));
  await lockMeasures(
    work.db,
    late.map(({ measureId }) => measureId),
  );
  for (const isPublic of [true, false]) {
    const ids = late.filter(({ measureNumber }) => shown.has(measureNumber) === isPublic);
    await setSilencePublic(
      work.db,
      ids.map(({ measureId }) => measureId),
      isPublic,
      work.now,
    );
  }
  await work.audit('action-plan.silence-shown', `round ${round.number}`, {
    shown: late.filter(({ measureNumber }) => shown.has(measureNumber)).length,
  });
  return success(null);
}
