import type { Locale } from '../../platform/i18n/locale.ts';
import type { Services } from '../../platform/services.ts';
import type { DatedItem } from '../../ui/data/dated-list.tsx';
import { listPublicDates, type DatedEvent } from '../events.store.ts';
import { eventItem } from './event-item.ts';
import { placesOf } from './places-of.ts';

/** What meets every day would otherwise hide everything else. */
const datesLookedAt = 40;

/** The next events that take place, each once with its next date, as they stand in lists. */
export async function nextEvents(
  services: Pick<Services, 'db' | 'clock'>,
  locale: Locale,
  count: number,
): Promise<readonly DatedItem[]> {
  const now = services.clock.now();
  // A few dates mostly hold so many events; only where one fills them, more are read.
  let next: readonly DatedEvent[] = [];
  for (const limit of [count * 4, datesLookedAt]) {
    const dates = await listPublicDates(services.db, { from: now }, { limit });
    const taking = dates.filter(({ cancelledAt }) => cancelledAt === null);
    next = [...new Map(taking.toReversed().map((date) => [date.id, date])).values()]
      .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
      .slice(0, count);
    if (next.length === count || dates.length < limit) break;
  }
  const places = await placesOf(services, next);
  return next.map((date) => eventItem(locale, date, now, places));
}
