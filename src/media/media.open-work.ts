import { addDays, dayOf } from '../platform/calendar.ts';
import { formatDate } from '../platform/i18n/format.ts';
import { may } from '../platform/permission.ts';
import type { Slice } from '../platform/slice.ts';
import { mediaPath, mediumPath } from './media-address.ts';
import { editMedia } from './media.access.ts';
import { libraryTexts } from './library/library.messages.ts';
import { warnDays } from './media.ts';
import { consentsEndingBy } from './media.store.ts';

/** Media whose people agree for a few more weeks: to be asked anew, or to be replaced. */
export const openMediaWork: NonNullable<Slice['openWork']> = async ({ db, clock }, staff, most) => {
  const today = dayOf(clock.now());
  const ending = may(staff, editMedia) ? await consentsEndingBy(db, today, addDays(today, warnDays)) : [];
  const t = libraryTexts.openWork;
  return [
    {
      urgency: 'date-near',
      path: mediaPath,
      count: ending.length,
      first: ending.slice(0, most).map(({ id, kind, code, consentUntil, uses, updatedAt }) => ({
        key: `consent-${id}`,
        // Titles may name people; the code does not.
        title: t.title(kind, code),
        path: mediumPath(id),
        reason: t.reason(formatDate(consentUntil ?? today, 'de'), uses),
        since: updatedAt,
      })),
    },
  ];
};
