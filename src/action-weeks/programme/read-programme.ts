import { listPublicDates, type DatedEvent, type EventFilter } from '../../events/index.ts';
import { dayOf, type Day } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import { protectList, type PublishedCount } from '../../platform/documents/small-numbers.ts';
import type { EditionRow } from '../editions.store.ts';
import { acceptedItems } from '../items.store.ts';

export type Programme = {
  readonly dates: readonly DatedEvent[];
  /** The municipalities in which something takes place. */
  readonly municipalities: ReadonlySet<string>;
  /** What was handed in, by the events that it has become. */
  readonly itemIds: ReadonlyMap<string, string>;
  /** How many there are that nobody outside reads of; small numbers are protected. */
  readonly counted: PublishedCount;
};

/** More than any county has in two weeks. */
const most = 1000;

/** What takes place in an edition, as far as it fits a filter. */
export async function readProgramme(
  db: Db,
  edition: EditionRow,
  filter: Pick<EventFilter, 'access' | 'municipality'> = {},
): Promise<Programme> {
  const items = await acceptedItems(db, edition.id);
  const itemIds = new Map(items.flatMap(({ id, eventId }) => (eventId === null ? [] : [[eventId, id]])));
  const ids = [...itemIds.keys()];
  const all = ids.length === 0 ? [] : await listPublicDates(db, { ids }, { limit: most });
  const isNarrowed = (filter.access ?? []).length > 0 || filter.municipality !== undefined;
  const dates = isNarrowed && ids.length > 0 ? await listPublicDates(db, { ...filter, ids }, { limit: most }) : all;
  const { counts } = protectList([items.filter(({ isPublic }) => !isPublic).length]);
  return {
    dates,
    itemIds,
    municipalities: new Set(all.map(({ municipalityKey }) => municipalityKey).filter((key) => key !== null)),
    counted: counts[0] ?? 0,
  };
}

/** By day, in the order of time. */
export const byDay = (dates: readonly DatedEvent[]): ReadonlyMap<Day, readonly DatedEvent[]> =>
  Map.groupBy(dates, ({ startsAt }) => dayOf(startsAt));
