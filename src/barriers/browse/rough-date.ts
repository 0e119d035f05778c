import type { Day } from '../../platform/calendar.ts';
import { formatDate, formatMonth } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';

export type Precision = 'day' | 'month' | 'year';

/** A day no more exactly than it is known: „2024“, „März 2024“ or „5. März 2024“. */
export function formatRoughDay(day: Day, precision: Precision, locale: Locale): string {
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? formatMonth(day, locale) : formatDate(day, locale);
}

/** Whether all of the time that a rough day stands for lies before a day. */
export function isOver(day: Day, precision: Precision, today: Day): boolean {
  const length = { day: 10, month: 7, year: 4 }[precision];
  return day.slice(0, length) < today.slice(0, length);
}
