import type { Services } from '../../../platform/services.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { readSignedLink, subjectOfOldLink } from '../../../platform/secrets/signed-link.store.ts';
import { measureHistoryOf } from '../../action-plan.store.ts';
import { indicatorsOf, readingsOf, type IndicatorRow, type ReadingRow } from '../../indicators.store.ts';
import { endedStatuses } from '../../measure.ts';
import { validReadings } from '../../readings.ts';
import { currentReport, type Report } from '../current-report.ts';
import { findQuestion, progressLink, type Question } from '../rounds.store.ts';
import { mayAnswer } from './record-round-answer.ts';

export type AskedIndicator = IndicatorRow & { last: ReadingRow | null };

/** A question with everything that an answer needs to know. */
export type AskedMeasure = {
  question: Question;
  indicators: readonly AskedIndicator[];
  /** The last public report. */
  last: Report | null;
  /** For the first time, or to change what was said. */
  mayAnswer: boolean;
};

/** Why a link leads to no question. `expired` and `replaced` can be renewed. */
export type LinkFault =
  | 'unknown'
  | 'expired'
  | 'replaced'
  | 'roundClosed'
  | 'measureEnded'
  | 'redirected'
  | 'ended'
  | 'over';

/** Reads the question behind a link, and changes nothing: mail scanners open links too. */
export async function findAsked(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  token: string,
): Promise<Result<AskedMeasure, LinkFault>> {
  const link = await readSignedLink(db, token, progressLink, clock.now());
  if (!link.ok && link.failure === 'unknown') return failure('unknown');
  const questionId = link.ok ? link.value.subject : await subjectOfOldLink(db, token, progressLink);
  const question = questionId === null ? undefined : await findQuestion(db, questionId);
  if (!question) return failure('unknown');
  const closed = endOf(question);
  if (closed !== null) return failure(closed);
  if (!link.ok) return failure(isOpen(question) ? (link.failure === 'expired' ? 'expired' : 'replaced') : 'over');
  return success(await withKnown(db, question));
}

/** The same question as it is shown to staff who write an answer down. */
export async function withKnown(db: Services['db'], question: Question): Promise<AskedMeasure> {
  const indicators = await indicatorsOf(db, question.measureId);
  const readings = validReadings(await readingsOf(db, question.measureId));
  const history = await measureHistoryOf(db, question.measureId, { publicOnly: true });
  return {
    question,
    indicators: indicators.map((indicator) => ({
      ...indicator,
      last: readings.findLast(({ indicatorId }) => indicatorId === indicator.id) ?? null,
    })),
    last: currentReport(history),
    mayAnswer: isOpen(question),
  };
}

export function isOpen(question: Question): boolean {
  return endOf(question) === null && mayAnswer(question);
}

/** Why nothing can be said to this question any more; null while it is open or its answer is still shown. */
function endOf({ roundState, review, status }: Question): LinkFault | null {
  if (review === 'redirected') return 'redirected';
  if (roundState === 'closed') return 'roundClosed';
  if (review === 'ended') return 'ended';
  return review !== 'accepted' && endedStatuses.has(status) ? 'measureEnded' : null;
}
