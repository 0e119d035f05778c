import { dayOf } from '../../../platform/calendar.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { revokeSignedLinks } from '../../../platform/secrets/signed-link.store.ts';
import type { Work } from '../../../platform/use-case.ts';
import { insertEntries, insertPeriod } from '../../reports.store.ts';
import { currentReport } from '../current-report.ts';
import { followTurn } from '../follow-turn.ts';
import { isWaiting, stateOf } from '../round.ts';
import { endOpenQuestions, lockMeasures, lockRound, progressLink, questionsOf, updateRound } from '../rounds.store.ts';
import { frozenEntry } from './frozen-entry.ts';
import { planState, publicReports } from './plan-state.store.ts';

export type CloseFault = 'not-found' | 'already-closed' | 'answers-to-review';

/**
 * Closes a round and freezes the state of its edition: what every measure looked like on this day. Open questions end and their links
 * with them. Answers that nobody has read would be lost, so they keep a round open.
 */
export async function closeRound(
  work: Work,
  roundId: string,
): Promise<Result<{ number: number; frozen: number }, CloseFault>> {
  const round = await lockRound(work.db, roundId);
  if (!round) return failure('not-found');
  if (round.state === 'closed') return failure('already-closed');
  const before = await planState(work.db, round.editionId);
  await lockMeasures(
    work.db,
    before.map(({ measureId }) => measureId),
  );
  const questions = await questionsOf(work.db, roundId);
  if (questions.some((question) => stateOf(question) === 'toReview')) return failure('answers-to-review');

  const ended = await endOpenQuestions(work.db, roundId);
  for (const { id } of questions) await revokeSignedLinks(work, progressLink, id);
  for (const { measureId } of questions.filter(isWaiting)) await followTurn(work, measureId, 'settled');
  await updateRound(work.db, roundId, { state: 'closed', closedAt: work.now });
  const { editionId, title, number } = round;
  const periodId = await insertPeriod(work.db, { roundId, editionId, title, frozenAt: work.now });
  const answered = new Set(
    questions.filter((question) => stateOf(question) === 'accepted').map(({ measureId }) => measureId),
  );
  const measures = await planState(work.db, editionId);
  const reports = Map.groupBy(
    await publicReports(
      work.db,
      measures.map(({ measureId }) => measureId),
    ),
    ({ measureId }) => measureId,
  );
  const today = dayOf(work.now);
  const entries = measures.map((measure) => ({
    periodId,
    ...frozenEntry(measure, {
      report: currentReport(reports.get(measure.measureId) ?? []),
      answered: answered.has(measure.measureId),
      today,
    }),
  }));
  await insertEntries(work.db, entries);
  await work.audit('action-plan.round-closed', `round ${number}`, { frozen: entries.length, unanswered: ended.length });
  return success({ number, frozen: entries.length });
}
