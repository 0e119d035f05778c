import { fold } from '../../platform/district/find-places.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { PublicWords, TwinState } from '../../platform/text-twin/text-twin.ts';

export const glossaryPath = '/glossar';
export const termPath = (slug: string): string => `${glossaryPath}#${slug}`;

/** The words of a term as they are written; empty where there is none. */
export type TermWords = PublicWords & {
  readonly titleEn: string;
  readonly textEn: string;
  readonly otherWords: readonly string[];
};

type Readable = {
  readonly title: string;
  readonly text: string;
  readonly titleEasy: string | null;
  readonly textEasy: string | null;
  readonly titleEn: string | null;
  readonly textEn: string | null;
  readonly easyState: TwinState;
};

/** A term as a reader gets it. */
export type ReadTerm = {
  readonly title: string;
  readonly text: string;
  /** Set when the words are in another language than the page. */
  readonly lang: 'de' | undefined;
  /** The German word, for a reader of English. */
  readonly german: string | undefined;
  /** For a reader of the easy text: its state, `missing` when there is none. */
  readonly twin: TwinState | undefined;
};

/** Everybody gets the language they read where there is one, else the standard words, marked as German. */
export function readTerm(locale: Locale, term: Readable): ReadTerm {
  const standard = { title: term.title, text: term.text, german: undefined };
  if (locale === 'de') return { ...standard, lang: undefined, twin: undefined };
  if (locale === 'en') {
    return term.titleEn === null || term.textEn === null
      ? { ...standard, lang: 'de', twin: undefined }
      : { title: term.titleEn, text: term.textEn, lang: undefined, german: term.title, twin: undefined };
  }
  if (term.textEasy === null) return { ...standard, lang: 'de', twin: 'missing' };
  return {
    ...standard,
    title: term.titleEasy ?? term.title,
    text: term.textEasy,
    lang: undefined,
    twin: term.easyState,
  };
}

/** The letter under which a title stands: Ä with A; everything that begins otherwise under #. */
export function letterOf(title: string): string {
  const letter = fold(title).charAt(0).toUpperCase();
  return /^[A-Z]$/u.test(letter) ? letter : '#';
}

/** Words as somebody types them: on lines or with commas between them, each once. */
export function otherWordsIn(typed: string): readonly string[] {
  const words = typed.split(/[,;\n]+/u).map((word) => word.trim());
  return [...new Set(words)].filter(Boolean);
}
