import { addDays, dayOf, startOfDay } from '../platform/calendar.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { PublicWords, TwinState } from '../platform/text-twin/text-twin.ts';
import type { EventAccess } from './access-facts.ts';

/** The words of an event in both levels. The bodies are Markdown. */
export type EventWords = {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly titleEasy: string;
  readonly summaryEasy: string;
  readonly bodyEasy: string;
};

export const noWords: EventWords = { title: '', summary: '', body: '', titleEasy: '', summaryEasy: '', bodyEasy: '' };

/** Everything else that is said of an event. */
export type EventFacts = {
  readonly placeId: string | null;
  readonly placeText: string | null;
  readonly municipalityKey: string | null;
  readonly onlineUrl: string | null;
  readonly bodyCode: string | null;
  readonly organiser: string | null;
  readonly contactTelephone: string | null;
  readonly contactEmail: string | null;
  readonly costCents: number | null;
  readonly costText: string | null;
  readonly audience: string | null;
  readonly lifeAreas: readonly string[];
  readonly access: EventAccess;
  readonly takesRegistrations: boolean;
  readonly seats: number | null;
  readonly closesDaysBefore: number;
};

export const noFacts: EventFacts = {
  placeId: null,
  placeText: null,
  municipalityKey: null,
  onlineUrl: null,
  bodyCode: null,
  organiser: null,
  contactTelephone: null,
  contactEmail: null,
  costCents: null,
  costText: null,
  audience: null,
  lifeAreas: [],
  access: {},
  takesRegistrations: false,
  seats: null,
  closesDaysBefore: 0,
};

/** Title and text in both levels, as the rules about twins know them. */
export function twinWords(words: EventWords): PublicWords {
  return {
    title: words.title,
    text: [words.summary, words.body].filter(Boolean).join('\n\n'),
    titleEasy: words.titleEasy,
    textEasy: [words.summaryEasy, words.bodyEasy].filter(Boolean).join('\n\n'),
  };
}

type StoredWords = {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly titleEasy: string | null;
  readonly summaryEasy: string | null;
  readonly bodyEasy: string | null;
};

export function wordsOf(row: StoredWords): EventWords {
  const { title, summary, body, titleEasy, summaryEasy, bodyEasy } = row;
  return {
    title,
    summary,
    body,
    titleEasy: titleEasy ?? '',
    summaryEasy: summaryEasy ?? '',
    bodyEasy: bodyEasy ?? '',
  };
}

export type ReadEvent = {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  /** Set when the words are in another language than the page. */
  readonly lang: 'de' | 'de-simple' | undefined;
  /** For a reader of the easy text: its state; `missing` when they wanted it and there is none. Else undefined. */
  readonly twin: TwinState | undefined;
};

/** Everybody gets the level they asked for; where there is only the other one, that one, marked as what it is. */
export function readEvent(locale: Locale, row: StoredWords & { readonly easyState: TwinState }): ReadEvent {
  const words = wordsOf(row);
  const wantsEasy = locale === 'de-simple';
  const hasEasy = words.titleEasy !== '' && (words.summaryEasy !== '' || words.bodyEasy !== '');
  const hasStandard = words.title !== '' && (words.summary !== '' || words.body !== '');
  if (hasEasy && (wantsEasy || !hasStandard)) {
    return {
      title: words.titleEasy,
      summary: words.summaryEasy,
      body: words.bodyEasy,
      lang: wantsEasy ? undefined : 'de-simple',
      twin: wantsEasy ? row.easyState : undefined,
    };
  }
  return {
    title: words.title || words.titleEasy,
    summary: words.summary,
    body: words.body,
    lang: locale === 'de' ? undefined : 'de',
    twin: wantsEasy ? 'missing' : undefined,
  };
}

type DateTimes = { readonly startsAt: Date; readonly endsAt: Date; readonly cancelledAt: Date | null };

/** How one date of an event stands at a moment. */
export type DateState = 'coming' | 'running' | 'past' | 'cancelled';

export function dateStateAt(now: Date, { startsAt, endsAt, cancelledAt }: DateTimes): DateState {
  if (cancelledAt !== null) return 'cancelled';
  if (endsAt <= now) return 'past';
  return startsAt <= now ? 'running' : 'coming';
}

/** Until when people can register for a date by themselves. */
export function closingTime({ startsAt }: { startsAt: Date }, closesDaysBefore: number): Date {
  if (closesDaysBefore === 0) return startsAt;
  return startOfDay(addDays(dayOf(startsAt), 1 - closesDaysBefore));
}

const reserved = new Set(['programm', 'vergangene', 'anmeldung']);

/** The last part of an address: the words of a title, or `veranstaltung`, and a number where that is taken. */
export function freeSlug(words: string, taken: ReadonlySet<string>): string {
  const stem = words || 'veranstaltung';
  let slug = stem;
  for (let count = 2; taken.has(slug) || reserved.has(slug); count += 1) slug = `${stem}-${count}`;
  return slug;
}

/** „Tag der Begegnung 2025“ → `tag-der-begegnung-2025`. */
export function slugFrom(title: string): string {
  return title
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/gu, '');
}
