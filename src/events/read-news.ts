import type { Slice } from '../platform/slice.ts';
import { publicEventPath } from './event-address.ts';
import { sayWhen } from './event-time.ts';
import { datesOf } from './event-dates.store.ts';
import { newEvents } from './events.store.ts';

/** Events that were announced and are still to come; what is over by now is no news. */
export const readNews: NonNullable<Slice['news']> = async ({ db }, between) => {
  const events = await newEvents(db, between);
  const dates = await datesOf(
    db,
    events.map(({ id }) => id),
  );
  const byEvent = Map.groupBy(dates, ({ eventId }) => eventId);
  return events.flatMap((event) => {
    const { slug, publishedAt, updatedAt, title, summary, titleEasy, summaryEasy } = event;
    const next = byEvent
      .get(event.id)
      ?.find(({ startsAt, cancelledAt }) => startsAt > between.until && cancelledAt === null);
    if (next === undefined || publishedAt === null) return [];
    const lead = (words: string, locale: 'de' | 'de-simple') => `${sayWhen(locale, next)}. ${words}`.trim();
    const inEasy = title === '';
    return [
      {
        id: `event-${event.id}`,
        path: publicEventPath(slug),
        at: publishedAt,
        changedAt: updatedAt > publishedAt ? updatedAt : publishedAt,
        title: title || (titleEasy ?? ''),
        lead: lead(inEasy ? (summaryEasy ?? '') : summary, inEasy ? 'de-simple' : 'de'),
        titleEasy: titleEasy ?? '',
        leadEasy: titleEasy === null ? '' : lead(summaryEasy ?? '', 'de-simple'),
      },
    ];
  });
};
