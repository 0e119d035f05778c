import type { Locale } from '../../platform/i18n/locale.ts';

type Twin = 'missing' | 'draft' | 'inTest' | 'tested' | 'outdated';

type Words = {
  readonly publicTitle: string | null;
  readonly publicText?: string | null;
  readonly publicTitleEasy: string | null;
  readonly publicTextEasy?: string | null;
  readonly easyState: Twin;
};

/** What a reader gets: the easy twin where they read easy German and there is one, else the standard words. */
export type ReadableWords = {
  readonly title: string;
  readonly text: string;
  /** Set when the words are in another language than the page. */
  readonly lang: 'de' | undefined;
  /** For readers of easy German: the state of the twin they read, or `missing` when they get the standard words. */
  readonly twin: Twin | undefined;
};

export function wordsFor(locale: Locale, barrier: Words): ReadableWords {
  const standard = { title: barrier.publicTitle ?? '', text: barrier.publicText ?? '' };
  if (locale === 'de') return { ...standard, lang: undefined, twin: undefined };
  if (locale === 'en') return { ...standard, lang: 'de', twin: undefined };
  const { publicTitleEasy, publicTextEasy, easyState } = barrier;
  const hasTwin = easyState !== 'missing' && (publicTextEasy ?? publicTitleEasy) !== null;
  if (!hasTwin) return { ...standard, lang: 'de', twin: 'missing' };
  return {
    title: publicTitleEasy ?? standard.title,
    text: publicTextEasy ?? standard.text,
    lang: undefined,
    twin: easyState,
  };
}

/** „Sangerhausen, Bahnhofstraße“ as it is; otherwise the municipality is added behind the place. */
export function placeLine(placeText: string | null, municipality: string | null): string | null {
  const place = placeText?.trim();
  if (!place) return municipality;
  return municipality === null || place.includes(municipality) ? place : `${place}, ${municipality}`;
}
