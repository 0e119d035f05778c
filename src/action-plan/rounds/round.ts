import { addDays, dayOf, daysBetween, type Day } from '../../platform/calendar.ts';
import type { Degree, MeasureStatus } from '../measure.ts';
import type { ReviewState } from '../rounds.tables.ts';

/** A week before the deadline is soon enough to be felt and late enough not to be forgotten again. */
export const firstReminderDaysBefore = 7;
/** The day after the deadline: nobody can think any more that there is time. */
export const secondReminderDaysAfter = 1;
/** Two mails to one contact lie at least this far apart, even in a short round or when the program did not run for a while. */
const pauseDays = 5;
/** Answers that come late still count until the round is closed. */
const linkDaysAfterDeadline = 60;
/** A report as young as this need not be asked for again. */
const freshReportDays = 90;

type Answered = { review: ReviewState; answeredAt: Date | null };

/** Where a question stands: `waiting` and `askedBack` for the body, `toReview` for the office, the others for nobody. */
export type QuestionState = 'waiting' | 'askedBack' | 'toReview' | 'accepted' | 'redirected' | 'ended';

export function stateOf({ review, answeredAt }: Answered): QuestionState {
  return review === 'open' ? (answeredAt === null ? 'waiting' : 'toReview') : review;
}

/** Whether the body's turn has come: no answer yet, or one that was sent back. */
export function isWaiting(question: Answered): boolean {
  const state = stateOf(question);
  return state === 'waiting' || state === 'askedBack';
}

export function isLate(question: Answered, dueDay: Day, today: Day): boolean {
  return isWaiting(question) && dueDay < today;
}

export type RoundCounts = {
  asked: number;
  accepted: number;
  toReview: number;
  open: number;
  /** Of the open ones. */
  late: number;
  /** Without a report: by the office, or because the round was closed. */
  ended: number;
};

/** The live figures of a round. A redirected question has a successor and is not counted twice. */
export function countQuestions(questions: readonly Answered[], dueDay: Day, today: Day): RoundCounts {
  const count = (fits: (question: Answered) => boolean) => questions.filter(fits).length;
  return {
    asked: count((question) => stateOf(question) !== 'redirected'),
    accepted: count((question) => stateOf(question) === 'accepted'),
    toReview: count((question) => stateOf(question) === 'toReview'),
    open: count(isWaiting),
    late: count((question) => isLate(question, dueDay, today)),
    ended: count((question) => stateOf(question) === 'ended'),
  };
}

type Reminded = Answered & {
  sentAt: Date;
  firstReminderAt: Date | null;
  secondReminderAt: Date | null;
  reviewedAt: Date | null;
};

/** Which reminder is due today for a question that waits for its body. */
export function reminderDue(question: Reminded, dueDay: Day, today: Day): 'first' | 'second' | null {
  if (!isWaiting(question)) return null;
  const { sentAt, firstReminderAt, secondReminderAt, reviewedAt } = question;
  const contacts = [sentAt, firstReminderAt, secondReminderAt, reviewedAt].filter((at) => at !== null);
  const last = dayOf(new Date(Math.max(...contacts.map((at) => at.getTime()))));
  if (daysBetween(last, today) < pauseDays) return null;
  if (today >= addDays(dueDay, secondReminderDaysAfter)) return question.secondReminderAt === null ? 'second' : null;
  const isNear = today >= addDays(dueDay, -firstReminderDaysBefore);
  return isNear && question.firstReminderAt === null ? 'first' : null;
}

/** For how many days a link works that is made today. */
export function linkDays(dueDay: Day, today: Day): number {
  return Math.max(daysBetween(today, dueDay), 0) + linkDaysAfterDeadline;
}

const running: ReadonlySet<MeasureStatus> = new Set(['agreed', 'inProgress', 'delayed', 'onHold', 'permanent']);

/** Whether a new round asks about a measure unless somebody says otherwise: it is running, and its last report is old. */
export function isWorthAsking(
  { status, lastReportOn }: { status: MeasureStatus; lastReportOn: Day | null },
  today: Day,
): boolean {
  return running.has(status) && (lastReportOn === null || addDays(lastReportOn, freshReportDays) < today);
}

/** The status that an accepted answer suggests; nobody but the office sets it. */
export function suggestedStatus(status: MeasureStatus, degree: Degree | null): MeasureStatus | null {
  const canBeDone = status !== 'permanent' && status !== 'completed' && running.has(status);
  if (degree === 'done') return canBeDone ? 'completed' : null;
  return status === 'agreed' && (degree === 'begun' || degree === 'mostly') ? 'inProgress' : null;
}

/** Those who share an address get one mail; capital letters make no other mailbox. */
export function byContact<Asked extends { sentTo: string | null }>(
  questions: readonly Asked[],
): ReadonlyMap<string, readonly Asked[]> {
  const reachable = questions.filter(({ sentTo }) => sentTo !== null);
  return Map.groupBy(reachable, ({ sentTo }) => (sentTo ?? '').toLowerCase());
}

/** An answer that says nothing new about how far the measure is, and brings no file that somebody has to look at. */
export function isUnchanged(
  question: Answered & { degree: Degree | null; knownDegree: Degree | null; fileId: string | null },
): boolean {
  const { degree, knownDegree, fileId } = question;
  return stateOf(question) === 'toReview' && degree !== null && degree === knownDegree && fileId === null;
}
