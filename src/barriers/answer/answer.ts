import { addDays, dayFromParts, daysBetween, type Day } from '../../platform/calendar.ts';
import type { RoughDay } from '../../platform/forms/read-date.ts';
import { isClosed, statesAfter, type BarrierState, type Move } from '../barrier.ts';
import type { ReferralAnswer } from '../barriers.tables.ts';

export const referralAnswers = [
  'willAct',
  'done',
  'notPossible',
  'notOurs',
] as const satisfies readonly ReferralAnswer[];

/** What a body says, in its own words. */
export type GivenAnswer =
  | { answer: 'willAct'; text: string; by: RoughDay | null }
  | { answer: 'done'; text: string }
  | { answer: 'notPossible'; text: string }
  | { answer: 'notOurs'; text: string; otherBody: string };

/** Further away than this, „we will act“ is a plan and not yet work. */
const plannedAfterDays = 60;

/** The last day of what was named: who says „March 2027“ has until 31 March. */
export function lastDayOf({ day, precision }: RoughDay): Day {
  if (precision === 'day') return day;
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (precision === 'year') return `${day.slice(0, 4)}-12-31`;
  const next = month === 12 ? dayFromParts(year + 1, 1, 1) : dayFromParts(year, month + 1, 1);
  return addDays(next ?? day, -1);
}

/**
 * Where a body's answer moves the barrier. Null: nowhere, because somebody of the office decides first (a no is never taken over
 * unread), or because the barrier has gone on in the meantime.
 */
export function moveForAnswer(given: GivenAnswer, from: BarrierState, today: Day): Move | null {
  const wanted = wantedMove(given, today);
  return wanted && wanted.to !== from && statesAfter(from).includes(wanted.to) ? wanted : null;
}

function wantedMove(given: GivenAnswer, today: Day): Move | null {
  if (given.answer === 'done') return { to: 'resolved', outcome: 'solved' };
  if (given.answer === 'notPossible') return null;
  if (given.answer === 'notOurs') return { to: 'accepted' };
  const isLater = given.by !== null && daysBetween(today, lastDayOf(given.by)) > plannedAfterDays;
  return { to: isLater ? 'planned' : 'inProgress' };
}

type Answered = {
  answer: ReferralAnswer | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  reviewedAt: Date | null;
};

/**
 * Whether a body may answer, for the first time or anew. An answer can be changed until the office has read it; who promised to act may
 * always come back to say that it is done.
 */
export function mayAnswer(question: Answered, barrierState: BarrierState, isNewestQuestion: boolean): boolean {
  if (isClosed(barrierState) || !isNewestQuestion) return false;
  if (question.answeredAt === null) return question.closedAt === null;
  return question.reviewedAt === null || question.answer === 'willAct';
}

const day = 24 * 60 * 60 * 1000;

/** The link goes on showing the given answer for 30 days; a promise as long as the link lives. */
export function isAnswerShown({ answer, answeredAt }: Answered, now: Date): boolean {
  return answeredAt !== null && (answer === 'willAct' || now.getTime() - answeredAt.getTime() <= 30 * day);
}
