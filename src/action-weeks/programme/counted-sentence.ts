import type { PublishedCount } from '../../platform/documents/small-numbers.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { programmeTexts } from './programme.messages.ts';

/** How many things are not public, in words; null when there are none. */
export function countedSentence(locale: Locale, counted: PublishedCount): string | null {
  const t = programmeTexts(locale);
  if (counted === 0) return null;
  return counted === 'protected' ? t.someMore : t.more(counted);
}
