import { startOfDay, type Day } from '../calendar.ts';
import type { Locale } from './locale.ts';

const languages: Record<Locale, string> = { de: 'de-DE', 'de-simple': 'de-DE', en: 'en-GB' };
const timeZone = 'Europe/Berlin';

function formatters(options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> {
  const one = (locale: Locale) => new Intl.DateTimeFormat(languages[locale], { timeZone, ...options });
  return { de: one('de'), 'de-simple': one('de-simple'), en: one('en') };
}

const dates = formatters({ day: 'numeric', month: 'long', year: 'numeric' });
const datesWithWeekday = formatters({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const weekdays = formatters({ weekday: 'short' });
const daysOfMonth = formatters({ day: 'numeric' });
const shortMonths = formatters({ month: 'short' });
const months = formatters({ month: 'long', year: 'numeric' });
const times = formatters({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

function moment(value: Date | Day): Date {
  return typeof value === 'string' ? startOfDay(value) : value;
}

/** „22. November 2026“, the same in every place of the product. */
export function formatDate(value: Date | Day, locale: Locale): string {
  return dates[locale].format(moment(value));
}

/** „Mittwoch, 5. Mai 2027“, for what people plan to go to. */
export function formatDateWithWeekday(value: Date | Day, locale: Locale): string {
  return datesWithWeekday[locale].format(moment(value));
}

/** What stands on the leaf of a calendar: „Mi“, „5“, „Mai“. */
export function calendarLeaf(value: Date, locale: Locale): { weekday: string; day: string; month: string } {
  const day = daysOfMonth[locale].format(value).replace('.', '');
  return { weekday: weekdays[locale].format(value), day, month: shortMonths[locale].format(value) };
}

export function formatMonth(value: Date | Day, locale: Locale): string {
  return months[locale].format(moment(value));
}

export function formatDateTime(value: Date, locale: Locale): string {
  return times[locale].format(value);
}

const clock = new Intl.DateTimeFormat('de-DE', { timeZone, hour: '2-digit', minute: '2-digit' });

/** The time of day in Europe/Berlin, as people type it: „09:30“. */
export function formatClock(value: Date): string {
  return clock.format(value);
}

const german = new Intl.NumberFormat(languages.de, { maximumFractionDigits: 1 });
const english = new Intl.NumberFormat(languages.en, { maximumFractionDigits: 1 });
const numbers: Record<Locale, Intl.NumberFormat> = { de: german, 'de-simple': german, en: english };

/** 1.234 in German, 1,234 in English; at most one decimal. */
export function formatNumber(value: number, locale: Locale): string {
  // Most numbers of a page, written so in all languages here; a table of figures has thousands.
  if (Number.isInteger(value) && value > 0 && value < 1000) return String(value);
  return numbers[locale].format(value);
}

const euroFormat = (language: string) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });
const germanEuros = euroFormat(languages.de);
const euros: Record<Locale, Intl.NumberFormat> = {
  de: germanEuros,
  'de-simple': germanEuros,
  en: euroFormat(languages.en),
};

/** „980 €“, „980,50 €“, €980.50 in English. */
export function formatEuros(cents: number, locale: Locale): string {
  return euros[locale].format(cents / 100);
}

/** „A, B und C“ for lists inside a sentence. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(languages[locale], { type: 'conjunction' }).format(items);
}
