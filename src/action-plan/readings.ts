import type { Locale } from '../platform/i18n/locale.ts';

type Reading = { id: string; corrects: string | null };

/** The readings that count today: without those that a later one has put right. Wrong ones stay readable beside them. */
export function validReadings<Row extends Reading>(readings: readonly Row[]): readonly Row[] {
  const corrected = correctedReadings(readings);
  return readings.filter(({ id }) => !corrected.has(id));
}

/** The ids of readings that a later one has put right. */
export function correctedReadings(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ corrects }) => (corrects === null ? [] : [corrects])));
}

const formatIn = (language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
const formats: Record<Locale, Intl.NumberFormat> = {
  de: formatIn('de-DE'),
  'de-simple': formatIn('de-DE'),
  en: formatIn('en-GB'),
};

/** „12,5“: an exact decimal from the database as people read it; it never becomes a floating-point number on the way. */
export function formatDecimal(value: string, locale: Locale = 'de'): string {
  return formats[locale].format(value as Intl.StringNumericLiteral).replace('-', '−');
}

/** The same with its unit: „12,5 Prozent“, „40 Haltestellen“. */
export function formatMeasured(value: string, unit: string, locale: Locale = 'de'): string {
  const number = formatDecimal(value, locale);
  return unit === '' ? number : `${number} ${unit}`;
}
