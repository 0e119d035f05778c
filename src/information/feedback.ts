import { addDays, addMonths, dayOf, daysBetween, startOfDay, type Day } from '../platform/calendar.ts';

/** How somebody wants to hear from us about their feedback. */
export const answerWishes = ['none', 'email', 'telephone', 'letter'] as const;
export type AnswerWish = (typeof answerWishes)[number];

/** What is needed to answer in the wished way; empty when no answer is wished. */
export type FeedbackContact = {
  readonly email?: string;
  readonly telephone?: string;
  readonly callTime?: string;
  readonly name?: string;
  readonly address?: string;
};

export const longestProblem = 5000;
export const longestPage = 500;
export const longestAnswer = 5000;

/** The last day for an answer: one month after it came in (§ 16b (4) BGG LSA). */
export function dueDayOf(receivedAt: Date): Day {
  return addMonths(dayOf(receivedAt), 1);
}

/** Days before the last one in which the date counts as near. */
const nearDays = 7;

export type Deadline = 'ahead' | 'near' | 'over';

export function deadlineOf(dueOn: Day, today: Day): Deadline {
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'over';
  return left <= nearDays ? 'near' : 'ahead';
}

const daysAfterAnswer = 30;
const longestMonths = 12;

/**
 * Contact data are erased when the feedback was answered before the first moment or came in before the second: 30 days for a
 * question about the answer, and never longer than 12 months (Article 5 (1) (e) GDPR).
 */
export function contactLimits(now: Date): { answeredBefore: Date; receivedBefore: Date } {
  const today = dayOf(now);
  return {
    answeredBefore: startOfDay(addDays(today, -daysAfterAnswer)),
    receivedBefore: startOfDay(addMonths(today, -longestMonths)),
  };
}

/** A page of this website as the form takes it over: a path without query, and nothing that holds a secret or belongs to staff. */
export function publicPage(given: string | undefined): string {
  if (given === undefined || given.length > longestPage) return '';
  if (!/^\/(?!\/)[\w\-./%]*$/u.test(given)) return '';
  return /^(\/leicht|\/en)?\/(antwort|anmelden|verwaltung|meldung)(\/|$)/u.test(given) ? '' : given;
}

/** How the audit log and the outbox name a feedback. */
export const subjectOf = (reference: string): string => `accessibility feedback ${reference}`;
