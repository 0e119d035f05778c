import { addDays, dayOf, startOfDay } from '../platform/calendar.ts';
import { plural } from '../platform/i18n/texts.ts';
import { may } from '../platform/permission.ts';
import type { Slice } from '../platform/slice.ts';
import { eventPath, eventsPath } from './event-address.ts';
import { sayStart } from './event-time.ts';
import { editEvents, handleRegistrations } from './events.access.ts';
import { datesWithCalls, uncheckedEvents } from './registration/open-work.store.ts';

/** So many days ahead people decide whether they come. */
const nearDays = 21;

const titleOf = ({ title, titleEasy }: { title: string; titleEasy: string | null }): string =>
  `Veranstaltung: ${title || (titleEasy ?? '')}`;

/** People who have to be called, and events near at hand about whose access nothing is known. */
export const openEventWork: NonNullable<Slice['openWork']> = async ({ db, clock }, staff, most) => {
  const now = clock.now();
  const [calls, unchecked] = await Promise.all([
    may(staff, handleRegistrations) ? datesWithCalls(db, now) : [],
    may(staff, editEvents) ? uncheckedEvents(db, now, startOfDay(addDays(dayOf(now), nearDays))) : [],
  ]);
  return [
    {
      urgency: 'person-waiting',
      path: eventsPath,
      count: calls.length,
      first: calls.slice(0, most).map((one) => ({
        key: `calls-${one.dateId}`,
        title: titleOf(one),
        path: eventPath(one.id, `termine/${one.dateId}/anmeldungen`),
        reason: plural(one.calls, '1 Person ist anzurufen.', `${one.calls} Menschen sind anzurufen.`),
        since: one.since,
      })),
    },
    {
      urgency: 'date-near',
      path: eventsPath,
      count: unchecked.length,
      first: unchecked.slice(0, most).map((one) => ({
        key: `access-${one.id}`,
        title: titleOf(one),
        path: eventPath(one.id),
        reason: `Beginnt am ${sayStart('de', one.startsAt)}. Zum Zugang ist noch nichts geprüft.`,
        since: one.publishedAt ?? now,
      })),
    },
  ];
};
