import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { Findable } from '../platform/search/findable.ts';
import { accessCodes, answerOf, readAccess } from './access-facts.ts';
import { accessWish } from './access.messages.ts';
import { datesOf } from './event-dates.store.ts';
import { publicEventPath } from './event-address.ts';
import { sayWhen } from './event-time.ts';
import { publicEvents } from './events.store.ts';
import { browseTexts } from './browse/browse.messages.ts';

/** Published events, in the search over everything; past ones stay to be found. */
export const eventsToFind: Findable = {
  kind: 'event',
  label: inEachLanguage((locale) => browseTexts(locale).title),
  watches: [
    { table: 'events', id: 'id' },
    { table: 'event_dates', id: 'event_id' },
  ],
  read: async ({ db, clock }, ids) => {
    const events = await publicEvents(db, ids);
    const now = clock.now();
    const dates = await datesOf(
      db,
      events.map(({ id }) => id),
    );
    const byEvent = Map.groupBy(dates, ({ eventId }) => eventId);
    return events.flatMap((event) => {
      const own = byEvent.get(event.id) ?? [];
      const date = own.find(({ endsAt, cancelledAt }) => endsAt > now && cancelledAt === null) ?? own.at(-1);
      if (date === undefined) return [];
      const access = readAccess(event.access);
      const promised = accessCodes.filter((code) => answerOf(access, code) === 'yes');
      return [
        {
          id: event.id,
          path: publicEventPath(event.slug),
          words: {
            ...(event.title !== '' && { de: { title: event.title, text: `${event.summary}\n\n${event.body}` } }),
            ...(event.titleEasy !== null && {
              'de-simple': { title: event.titleEasy, text: `${event.summaryEasy ?? ''}\n\n${event.bodyEasy ?? ''}` },
            }),
          },
          keywords: [event.placeText, event.organiser, ...promised.map((code) => accessWish('de', code))]
            .filter(Boolean)
            .join(' '),
          about: inEachLanguage((locale) => sayWhen(locale, date)),
        },
      ];
    });
  },
};
