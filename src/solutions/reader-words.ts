import type { Locale } from '../platform/i18n/locale.ts';
import type { TwinState } from '../platform/text-twin/text-twin.ts';

type Titles = { readonly title: string; readonly titleEasy: string | null };

/** The title as a reader gets it. `lang` is set when it is in another language than the page. */
export function titleFor(locale: Locale, { title, titleEasy }: Titles): { text: string; lang: 'de' | undefined } {
  if (locale === 'de') return { text: title, lang: undefined };
  if (locale === 'de-simple' && titleEasy !== null) return { text: titleEasy, lang: undefined };
  return { text: title, lang: 'de' };
}

/** For readers of easy German: the state of the text they read, `missing` when they get the standard one. Else nothing. */
export function twinFor(
  locale: Locale,
  { easyState, textEasy }: { easyState: TwinState; textEasy: string | null },
): TwinState | undefined {
  if (locale !== 'de-simple') return undefined;
  return textEasy === null ? 'missing' : easyState;
}
