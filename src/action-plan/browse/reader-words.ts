import type { Locale } from '../../platform/i18n/locale.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';

/** Words as a reader gets them. `lang` is set when they are in another language than the page. */
export type ReadText = { readonly text: string; readonly lang: 'de' | undefined };

/** The easy words where somebody reads easy German and there are some, else the standard ones, marked as what they are. */
export function readText(locale: Locale, standard: string, easy: string | null): ReadText {
  if (locale === 'de') return { text: standard, lang: undefined };
  if (locale === 'de-simple' && easy !== null && easy.trim() !== '') return { text: easy, lang: undefined };
  return { text: standard, lang: 'de' };
}

type Twins = { easyState: TwinState; titleEasy: string | null; textEasy?: string | null };

/** For readers of easy German: the state of the twin they read, `missing` when they get the standard words. Else nothing. */
export function twinFor(locale: Locale, { easyState, titleEasy, textEasy }: Twins): TwinState | undefined {
  if (locale !== 'de-simple') return undefined;
  const hasWords = (textEasy === undefined ? titleEasy : textEasy)?.trim();
  return hasWords ? easyState : 'missing';
}
