import type { Day } from './calendar.ts';
import { formatDate, formatMonth } from './i18n/format.ts';
import type { Locale } from './i18n/locale.ts';

/** How exactly a day is known. */
export const precisions = ['day', 'month', 'quarter', 'year'] as const;
export type Precision = (typeof precisions)[number];

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** First day of the period that a day lies in: of its month, quarter or year. */
export function startOfPeriod(day: Day, precision: Precision): Day {
  if (precision === 'day') return day;
  if (precision === 'year') return `${day.slice(0, 4)}-01-01`;
  const month = Number(day.slice(5, 7));
  const first = precision === 'month' ? month : month - ((month - 1) % 3);
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}

/** Last day of the period: whoever promises 2027 has until 31 December 2027. */
export function endOfPeriod(day: Day, precision: Precision): Day {
  if (precision === 'day') return day;
  const [year = '', month] = startOfPeriod(day, precision).split('-');
  const last = Number(month) + monthsOf[precision] - 1;
  // Day 0 of the next month is the last of this one.
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return `${year}-${String(last).padStart(2, '0')}-${days}`;
}

const quarters: Record<Locale, (quarter: number, year: string) => string> = {
  de: (quarter, year) => `${quarter}. Quartal ${year}`,
  'de-simple': (quarter, year) => `${quartersInMonths[quarter - 1] ?? ''} ${year}`,
  en: (quarter, year) => `quarter ${quarter} of ${year}`,
};
const quartersInMonths = ['Januar bis März', 'April bis Juni', 'Juli bis September', 'Oktober bis Dezember'];

/** A day no more exactly than it is known: „2024“, „2. Quartal 2024“, „März 2024“ or „5. März 2024“. */
export function formatRoughDay(day: Day, precision: Precision, locale: Locale): string {
  if (precision === 'year') return day.slice(0, 4);
  if (precision === 'quarter') return quarters[locale](Math.ceil(Number(day.slice(5, 7)) / 3), day.slice(0, 4));
  return precision === 'month' ? formatMonth(day, locale) : formatDate(day, locale);
}

/** Whether all of the time that a rough day stands for lies before a day. */
export function isOver(day: Day, precision: Precision, today: Day): boolean {
  return endOfPeriod(day, precision) < today;
}
