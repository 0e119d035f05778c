import { system } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { noFacts, noWords, type EventFacts, type EventWords } from './event.ts';
import { datesOf } from './event-dates.store.ts';
import type { DateRow, EventRow } from './events.store.ts';
import { publishEvent } from './publish-event.ts';
import type { DateSpan } from './recurrence.ts';
import { createEvent } from './save-event.ts';

type Wish = {
  words?: Partial<EventWords>;
  facts?: Partial<EventFacts>;
  dates?: readonly DateSpan[];
  isPublic?: boolean;
};

/** A span of two hours. */
export const twoHours = (from: string): DateSpan => {
  const startsAt = new Date(from);
  return { startsAt, endsAt: new Date(startsAt.getTime() + 2 * 60 * 60 * 1000) };
};

/** An event as the office would have written it; public and in December 2026 unless wished otherwise. */
export async function haveEvent(
  services: Services,
  { words, facts, dates = [twoHours('2026-12-03T15:00:00Z')], isPublic = true }: Wish = {},
): Promise<{ event: EventRow; dates: readonly DateRow[] }> {
  const event = await transact(services, system, async (work) => {
    const made = await createEvent(work, {
      words: { ...noWords, title: 'Offenes Frühstück', summary: 'Für alle, die gern reden.', ...words },
      facts: { ...noFacts, placeText: 'Rathaus\nMarkt 1\n06526 Sangerhausen', ...facts },
      dates,
    });
    if (!made.ok) throw new Error(`no event: ${made.failure}`);
    const published = isPublic ? await publishEvent(work, made.value.id) : null;
    if (published?.ok === false) throw new Error(`not published: ${published.failure}`);
    return made.value;
  });
  return { event, dates: await datesOf(services.db, [event.id]) };
}
