import type { Locale } from '../../../platform/i18n/locale.ts';
import { formatRoughDay } from '../../../platform/rough-day.ts';
import { measureLinkTexts } from '../../browse/measure-links.messages.ts';
import type { ReportEntryRow } from '../../reports.store.ts';

type Timed = Pick<ReportEntryRow, 'dueDay' | 'duePrecision' | 'isOngoing'>;

/** „31. Dezember 2027“, ongoing, or none. */
export function deadlineWords(locale: Locale, { dueDay, duePrecision, isOngoing }: Timed): string {
  const t = measureLinkTexts(locale);
  if (dueDay !== null) return formatRoughDay(dueDay, duePrecision ?? 'day', locale);
  return isOngoing ? t.ongoing : t.noDeadline;
}
