import { addDays, addMonths, dayOf, daysBetween, startOfDay, type Day } from '../platform/calendar.ts';

/**
 * Something cannot be used as it is, which the law gives a month to answer (§ 16b (4) BGG LSA); or something is missing, wrong or
 * hard to understand, which we answer because we promise to.
 */
export const feedbackKinds = ['notAccessible', 'content'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

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

/** What we promise where no law gives a date: two weeks. */
const promisedDays = 14;

/** The last day for an answer, counted from when it came in. */
export function dueDayOf(kind: FeedbackKind, receivedAt: Date): Day {
  const received = dayOf(receivedAt);
  return kind === 'notAccessible' ? addMonths(received, 1) : addDays(received, promisedDays);
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

/**
 * A page of this website as the form takes it over: a path without query, and nothing that holds a secret or belongs to staff.
 * Our own words in addresses are in small letters; a long part with others is a signed link, whichever slice it belongs to.
 */
export function publicPage(given: string | undefined): string {
  if (given === undefined || given.length > longestPage) return '';
  if (!/^\/(?!\/)[\w\-./%]*$/u.test(given)) return '';
  if (given.split('/').some((part) => part.length >= 16 && /[A-Z_]/u.test(part.replaceAll(/%[\dA-F]{2}/gu, ''))))
    return '';
  return /^(\/leicht|\/en)?\/(antwort|anmelden|verwaltung|meldung)(\/|$)/u.test(given) ? '' : given;
}

/** How the audit log and the outbox name a feedback. */
export const subjectOf = (reference: string): string => `accessibility feedback ${reference}`;
