import { addDays, dayOf, startOfDay, type Day } from '../platform/calendar.ts';
import type { Locale } from '../platform/i18n/locale.ts';

/** What the library keeps. */
export const mediaKinds = ['picture', 'document', 'video', 'audio'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** What of a picture must stay when it is cut to another shape, as nine positions: exact enough, and chosen without a mouse. */
export const focusPositions = [
  'top-left',
  'top',
  'top-right',
  'left',
  'center',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const;
export type Focus = (typeof focusPositions)[number];

/** People who can be recognised, and how long they agree to be shown. */
export type Consent = { readonly note: string; readonly until: Day };

/** What is said of every medium. */
export type MediaWords = {
  readonly title: string;
  readonly credit: string;
  readonly rightsNote: string;
  /** Null where nobody can be recognised. */
  readonly consent: Consent | null;
};

/** What stands for a picture where it is not seen; `null`: it only decorates. */
export type Alternative = { readonly de: string; readonly easy: string; readonly en: string };

/** The day counts: whoever agrees until the 5th is shown on the 5th. */
export const isShownOn = (today: Day, { consentUntil }: { consentUntil: Day | null }): boolean =>
  consentUntil === null || consentUntil >= today;

/** So long before consent ends the office is told. */
export const warnDays = 30;

type Alternatives = { alternative: string; alternativeEasy: string | null; alternativeEn: string | null };

/** The alternative text that helps a reader most, and its language. */
export function alternativeFor(
  locale: Locale,
  { alternative, alternativeEasy, alternativeEn }: Alternatives,
): { text: string; lang: Locale } {
  if (locale === 'de-simple' && alternativeEasy !== null) return { text: alternativeEasy, lang: 'de-simple' };
  if (locale === 'en' && alternativeEn !== null) return { text: alternativeEn, lang: 'en' };
  return { text: alternative, lang: 'de' };
}

const year = 365 * 24 * 60 * 60;

/**
 * How long a browser may keep a file. The same address never leads to another content. Where people can be recognised they may change
 * their mind: then for an hour at most, and never beyond the last day they agreed to.
 */
export function cachingFor(now: Date, { consentUntil }: { consentUntil: Day | null }): string {
  if (consentUntil === null) return `public, max-age=${year}, immutable`;
  const left = Math.floor((startOfDay(addDays(consentUntil, 1)).getTime() - now.getTime()) / 1000);
  return `private, max-age=${Math.max(0, Math.min(left, 3600))}`;
}

/** The last day that is over, for consent that was taken back today. */
export const dayBefore = (now: Date): Day => addDays(dayOf(now), -1);
