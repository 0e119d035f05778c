import type { Locale } from '../../platform/i18n/locale.ts';

const formats = {
  de: new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
};

/** An exact decimal from the database with its unit, as people read it: „12,5 Prozent“. */
export function formatMeasured(value: string, unit: string, locale: Locale): string {
  const number = formats[locale === 'en' ? 'en' : 'de'].format(Number(value));
  return unit === '' ? number : `${number} ${unit}`;
}
