import { addDays, dayOf } from '../platform/calendar.ts';
import { formatClock, formatDate, formatDateWithWeekday } from '../platform/i18n/format.ts';
import type { Locale } from '../platform/i18n/locale.ts';

type Span = { readonly startsAt: Date; readonly endsAt: Date };

/** „Mittwoch, 5. Mai 2027, 15:00 bis 17:00 Uhr“; over several days both ends with their day. */
export function sayWhen(locale: Locale, { startsAt, endsAt }: Span): string {
  const [from, to] = [formatClock(startsAt), formatClock(endsAt)];
  const day = formatDateWithWeekday(startsAt, locale);
  const isOneDay = dayOf(startsAt) === dayOf(endsAt);
  if (locale === 'en')
    return isOneDay ? `${day}, ${from} to ${to}` : `${day}, ${from} to ${otherEnd(locale, endsAt)}, ${to}`;
  const begin = locale === 'de-simple' ? `von ${from} Uhr bis` : `${from} bis`;
  if (isOneDay) return `${day}, ${begin} ${to} Uhr`;
  return `${day}, ${from} Uhr bis ${otherEnd(locale, endsAt)}, ${to} Uhr`;
}

const otherEnd = (locale: Locale, moment: Date): string => formatDateWithWeekday(moment, locale);

/** „5. Mai 2027, 15:00 Uhr“ */
export function sayStart(locale: Locale, startsAt: Date): string {
  return `${formatDate(startsAt, locale)}, ${formatClock(startsAt)}${locale === 'en' ? '' : ' Uhr'}`;
}

/** Until when people register: until it begins, or a last day, which counts to its end: nobody reads midnight right. */
export function sayClosing(locale: Locale, { startsAt }: Pick<Span, 'startsAt'>, closesDaysBefore: number): string {
  if (closesDaysBefore === 0) return sayStart(locale, startsAt);
  return formatDate(addDays(dayOf(startsAt), -closesDaysBefore), locale);
}
