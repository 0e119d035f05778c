import type { Services } from '../../platform/services.ts';
import { datesOf } from '../event-dates.store.ts';
import type { EventRow } from '../events.store.ts';
import type { OpenDate } from './register.page.tsx';
import { mayRegister } from './registration.ts';
import { countsOf } from './registrations.store.ts';

/** The dates that people can register for by themselves, and whether others are to come for which it is too late. */
export async function openDates(
  { db, clock }: Services,
  event: EventRow,
): Promise<{ open: readonly OpenDate[]; isClosed: boolean }> {
  if (!event.takesRegistrations) return { open: [], isClosed: false };
  const now = clock.now();
  const dates = await datesOf(db, [event.id]);
  const answers = dates.map((date) => ({ date, answer: mayRegister(now, event, date, { byOffice: false }) }));
  const open = answers.filter(({ answer }) => answer.ok).map(({ date }) => date);
  const counts = await countsOf(
    db,
    open.map(({ id }) => id),
  );
  const hasSeats = (id: string): boolean => event.seats === null || (counts.get(id)?.registered ?? 0) < event.seats;
  return {
    open: open.map((date) => ({ date, hasSeats: hasSeats(date.id) })),
    isClosed: answers.some(({ answer }) => !answer.ok && answer.failure === 'closed'),
  };
}
