import type { Day } from '../platform/calendar.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { PublicWords, TwinState } from '../platform/text-twin/text-twin.ts';

/** What the office has decided about an edition. */
export const editionStates = ['draft', 'call', 'review', 'published', 'reports', 'finished'] as const;
export type EditionState = (typeof editionStates)[number];

/** Where an edition stands on a day: the call closes by itself. */
export const phases = ['draft', 'callOpen', 'callClosed', 'review', 'published', 'reports', 'finished'] as const;
export type Phase = (typeof phases)[number];

export type EditionTimes = {
  readonly state: EditionState;
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly callUntil: Day;
};

export function phaseOf({ state, callUntil }: EditionTimes, today: Day): Phase {
  if (state !== 'call') return state;
  return today <= callUntil ? 'callOpen' : 'callClosed';
}

/** Where the office may take an edition from its state, the usual way first. */
const moves: Record<EditionState, readonly EditionState[]> = {
  draft: ['call'],
  call: ['review', 'draft'],
  review: ['published', 'call'],
  published: ['reports'],
  reports: ['finished'],
  finished: ['reports'],
};

export const movesFrom = (state: EditionState): readonly EditionState[] => moves[state];
export const mayMove = (from: EditionState, to: EditionState): boolean => moves[from].includes(to);

export const isPublished = ({ state }: Pick<EditionTimes, 'state'>): boolean =>
  state === 'published' || state === 'reports' || state === 'finished';

/** The edition whose call everybody reads: the open call that ends first, else the one that is being put together. */
export function currentCall<Edition extends EditionTimes>(
  editions: readonly Edition[],
  today: Day,
): Edition | undefined {
  const soonest = editions.toSorted((one, other) => (one.callUntil < other.callUntil ? -1 : 1));
  return (
    soonest.find((edition) => phaseOf(edition, today) === 'callOpen') ??
    soonest.findLast(({ state }) => state === 'call' || state === 'review')
  );
}

/**
 * Until when a partner hands in: the end of the call, or a later day on which the office opened it for them alone. Null while nobody can:
 * before the call, and after the weeks.
 */
export function openUntil(edition: EditionTimes, ownUntil: Day | null, today: Day): Day | null {
  if (edition.state === 'draft' || edition.state === 'finished') return null;
  const common = edition.state === 'call' ? edition.callUntil : null;
  const until = [common, ownUntil]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  return until !== undefined && until >= today ? until : null;
}

/** The office writes down for partners also after the deadline; it is the one who decides. */
export const mayEnter = ({ state }: Pick<EditionTimes, 'state'>): boolean => state !== 'draft' && state !== 'finished';

export type EditionWords = {
  readonly motto: string;
  readonly mottoEasy: string;
  readonly mottoEn: string;
  readonly intro: string;
  readonly introEasy: string;
  readonly introEn: string;
  readonly call: string;
  readonly callEasy: string;
  readonly callEn: string;
};

export const noEditionWords: EditionWords = {
  motto: '',
  mottoEasy: '',
  mottoEn: '',
  intro: '',
  introEasy: '',
  introEn: '',
  call: '',
  callEasy: '',
  callEn: '',
};

type StoredWords = { readonly [Name in keyof EditionWords]: string | null };

export const editionWordsOf = (row: StoredWords): EditionWords => ({
  motto: row.motto ?? '',
  mottoEasy: row.mottoEasy ?? '',
  mottoEn: row.mottoEn ?? '',
  intro: row.intro ?? '',
  introEasy: row.introEasy ?? '',
  introEn: row.introEn ?? '',
  call: row.call ?? '',
  callEasy: row.callEasy ?? '',
  callEn: row.callEn ?? '',
});

/** Standard and easy words, as the rules about twins know them. */
export const twinWordsOf = (words: EditionWords): PublicWords => ({
  title: words.motto,
  text: [words.intro, words.call].filter(Boolean).join('\n\n'),
  titleEasy: words.mottoEasy,
  textEasy: [words.introEasy, words.callEasy].filter(Boolean).join('\n\n'),
});

export type ReadEdition = {
  readonly motto: string;
  readonly intro: string;
  readonly call: string;
  /** Set when the words are in another language than the page. */
  readonly lang: 'de' | undefined;
  /** For a reader of the easy text: its state; `missing` when there is none. */
  readonly twin: TwinState | undefined;
};

/** Everybody gets the words in their language; where there are none, the standard ones, marked as what they are. */
export function readEdition(locale: Locale, row: StoredWords & { readonly easyState: TwinState }): ReadEdition {
  const words = editionWordsOf(row);
  const standard = { motto: words.motto, intro: words.intro, call: words.call, lang: 'de' as const };
  if (locale === 'de') return { ...standard, lang: undefined, twin: undefined };
  if (locale === 'en') {
    if (words.mottoEn === '') return { ...standard, twin: undefined };
    return { motto: words.mottoEn, intro: words.introEn, call: words.callEn, lang: undefined, twin: undefined };
  }
  if (words.mottoEasy === '') return { ...standard, twin: 'missing' };
  return {
    motto: words.mottoEasy,
    intro: words.introEasy,
    call: words.callEasy,
    lang: undefined,
    twin: row.easyState,
  };
}
