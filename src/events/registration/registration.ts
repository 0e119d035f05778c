import { failure, success, type Result } from '../../platform/result.ts';
import { closingTime } from '../event.ts';
import type { DateRow, EventRow } from '../events.store.ts';

/** Why nobody can register for a date by themselves. */
export type NoRegistration = 'not-taken' | 'cancelled' | 'past' | 'closed';

/** Whether people can register for a date now. The office may for those who telephone, up to the end of the date. */
export function mayRegister(
  now: Date,
  event: Pick<EventRow, 'takesRegistrations' | 'closesDaysBefore' | 'publishedAt'>,
  date: Pick<DateRow, 'startsAt' | 'endsAt' | 'cancelledAt'>,
  { byOffice }: { byOffice: boolean },
): Result<null, NoRegistration> {
  if (!event.takesRegistrations || event.publishedAt === null) return failure('not-taken');
  if (date.cancelledAt !== null) return failure('cancelled');
  if (date.endsAt <= now) return failure('past');
  if (!byOffice && closingTime(date, event.closesDaysBefore) <= now) return failure('closed');
  return success(null);
}

/** How many seats are left; null is as many as come. Fewer seats than people who have one already are none, not a negative number. */
export const freeSeats = (seats: number | null, taken: number): number | null =>
  seats === null ? null : Math.max(0, seats - taken);

type Waiting = { readonly id: string; readonly persons: number };

/** Who of those that wait gets a seat: in their order, and whoever does not fit lets the next one pass. */
export function whoMovesUp<Row extends Waiting>(waiting: readonly Row[], free: number | null): readonly Row[] {
  let left = free ?? Number.POSITIVE_INFINITY;
  return waiting.filter(({ persons }) => {
    if (persons > left) return false;
    left -= persons;
    return true;
  });
}
