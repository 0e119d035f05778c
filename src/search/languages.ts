import type { Locale } from '../platform/i18n/locale.ts';

/** The order in which languages are taken where a thing is not written in the reader's own. */
export const languagesFor = (locale: Locale): readonly Locale[] => [
  ...new Set<Locale>([locale, 'de', 'de-simple', 'en']),
];
