import { failure, success, type Result } from '../platform/result.ts';
import type { Services } from '../platform/services.ts';
import type { Work } from '../platform/use-case.ts';
import { datesOf, deleteDate, findDate, hasDateAt, insertDates, lockDate, updateDate } from './event-dates.store.ts';
import { lockEvent, type DateRow, type EventRow } from './events.store.ts';
import { tellRegistered } from './registration/tell-registered.ts';
import { mostDates, type DateSpan } from './recurrence.ts';

export type DateFault = 'not-found' | 'too-many' | 'taken' | 'past' | 'cancelled' | 'public' | 'reason-missing';

/** Further dates of an event; those that it has already stay as they are. */
export async function addDates(
  work: Work,
  eventId: string,
  spans: readonly DateSpan[],
): Promise<Result<null, DateFault>> {
  const event = await lockEvent(work.db, eventId);
  if (!event) return failure('not-found');
  if ((await datesOf(work.db, [eventId])).length + spans.length > mostDates * 4) return failure('too-many');
  await insertDates(
    work.db,
    spans.map((span) => ({ ...span, eventId })),
  );
  await work.audit('events.dates-added', `event ${eventId}`, { dates: spans.length });
  return success(null);
}

/** Moves a date. What is public shows the old time, too */
export async function moveDate(
  work: Work,
  services: Services,
  { dateId, to }: { dateId: string; to: DateSpan },
): Promise<Result<null, DateFault>> {
  const found = await lockComing(work, dateId);
  if (!found.ok) return found;
  const { date, event } = found.value;
  const isLater = date.startsAt.getTime() !== to.startsAt.getTime();
  if (isLater && (await hasDateAt(work.db, event.id, to.startsAt))) return failure('taken');
  if (!isLater && date.endsAt.getTime() === to.endsAt.getTime()) return success(null);
  const movedFrom = event.publishedAt !== null && isLater ? (date.movedFrom ?? date.startsAt) : date.movedFrom;
  await updateDate(work.db, dateId, { ...to, movedFrom, changes: date.changes + 1 });
  await work.audit('events.date-moved', `event ${event.id}`, { date: dateId });
  await tellRegistered(work, services, { about: 'moved', event, date: { ...date, ...to } });
  return success(null);
}

/** Cancels a date, or every coming one of its event, for a reason that everybody reads. */
export async function cancelDate(
  work: Work,
  services: Services,
  { dateId, reason, allComing }: { dateId: string; reason: string; allComing: boolean },
): Promise<Result<null, DateFault>> {
  if (reason === '') return failure('reason-missing');
  const found = await lockComing(work, dateId);
  if (!found.ok) return found;
  const { event, date } = found.value;
  if (event.publishedAt === null) return failure('not-found');
  const all = allComing ? await datesOf(work.db, [event.id]) : [date];
  for (const one of all.filter(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt > work.now)) {
    await updateDate(work.db, one.id, { cancelledAt: work.now, cancelledReason: reason, changes: one.changes + 1 });
    await tellRegistered(work, services, { about: 'cancelled', event, date: { ...one, cancelledReason: reason } });
  }
  await work.audit('events.date-cancelled', `event ${event.id}`, { date: dateId, all: allComing });
  return success(null);
}

/** Takes a date out of a draft, as if it had never been there. */
export async function removeDate(work: Work, dateId: string): Promise<Result<null, DateFault>> {
  const found = await lockBoth(work, dateId);
  if (!found.ok) return found;
  const { event } = found.value;
  if (event.publishedAt !== null) return failure('public');
  await deleteDate(work.db, dateId);
  await work.audit('events.date-removed', `event ${event.id}`);
  return success(null);
}

/** The event is locked before its dates, here and wherever both are. */
async function lockBoth(work: Work, dateId: string): Promise<Result<{ date: DateRow; event: EventRow }, DateFault>> {
  const found = await findDate(work.db, dateId);
  const event = found && (await lockEvent(work.db, found.eventId));
  const date = event && (await lockDate(work.db, dateId));
  return event && date ? success({ date, event }) : failure('not-found');
}

async function lockComing(work: Work, dateId: string): ReturnType<typeof lockBoth> {
  const found = await lockBoth(work, dateId);
  if (!found.ok) return found;
  const { date } = found.value;
  if (date.cancelledAt !== null) return failure('cancelled');
  return date.endsAt <= work.now ? failure('past') : found;
}
