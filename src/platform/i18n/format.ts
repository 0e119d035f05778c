import { dayOf, startOfDay, type Day } from '../calendar.ts';
import { berlinClock } from '../day-arithmetic.ts';
import { locales, type Locale } from './locale.ts';

const languages: Record<Locale, string> = { de: 'de-DE', 'de-simple': 'de-DE', en: 'en-GB' };
const timeZone = 'Europe/Berlin';

function formatters(options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> {
  const one = (locale: Locale) => new Intl.DateTimeFormat(languages[locale], { timeZone, ...options });
  return { de: one('de'), 'de-simple': one('de-simple'), en: one('en') };
}

type DayWriter = (value: Date | Day, locale: Locale) => string;

/** Days beyond these are written anew, so that nobody fills the memory with them. */
const mostDays = 1000;

/** The same days stand on one page after the other: each is written once. */
function dayWriter(options: Intl.DateTimeFormatOptions): DayWriter {
  const formats = formatters(options);
  const written = new Map(locales.map((locale) => [locale, new Map<Day, string>()]));
  return (value, locale) => {
    const day = typeof value === 'string' ? value : dayOf(value);
    const known = written.get(locale);
    const text = known?.get(day) ?? formats[locale].format(startOfDay(day));
    if (known && known.size < mostDays) known.set(day, text);
    return text;
  };
}

const date = dayWriter({ day: 'numeric', month: 'long', year: 'numeric' });
const dateWithWeekday = dayWriter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const weekday = dayWriter({ weekday: 'short' });
const dayOfMonth = dayWriter({ day: 'numeric' });
const shortMonth = dayWriter({ month: 'short' });
const month = dayWriter({ month: 'long', year: 'numeric' });
const times = formatters({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** „22. November 2026“, the same in every place of the product. */
export function formatDate(value: Date | Day, locale: Locale): string {
  return date(value, locale);
}

/** „Mittwoch, 5. Mai 2027“, for what people plan to go to. */
export function formatDateWithWeekday(value: Date | Day, locale: Locale): string {
  return dateWithWeekday(value, locale);
}

/** What stands on the leaf of a calendar: „Mi“, „5“, „Mai“. */
export function calendarLeaf(value: Date, locale: Locale): { weekday: string; day: string; month: string } {
  const day = dayOfMonth(value, locale).replace('.', '');
  return { weekday: weekday(value, locale), day, month: shortMonth(value, locale) };
}

export function formatMonth(value: Date | Day, locale: Locale): string {
  return month(value, locale);
}

export function formatDateTime(value: Date, locale: Locale): string {
  return times[locale].format(value);
}

const clock = new Intl.DateTimeFormat('de-DE', { timeZone, hour: '2-digit', minute: '2-digit' });

/** The time of day in Europe/Berlin, as people type it: „09:30“. */
export function formatClock(value: Date): string {
  return berlinClock(value.getTime()) ?? clock.format(value);
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

const listFormat = (language: string) => new Intl.ListFormat(language, { type: 'conjunction' });
const germanLists = listFormat(languages.de);
const lists: Record<Locale, Intl.ListFormat> = {
  de: germanLists,
  'de-simple': germanLists,
  en: listFormat(languages.en),
};

/** „A, B und C“ for lists inside a sentence. */
export function formatList(items: readonly string[], locale: Locale): string {
  return lists[locale].format(items);
}
