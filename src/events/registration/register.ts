import type { Locale } from '../../platform/i18n/locale.ts';
import { eraseMailsAbout } from '../../platform/mail/outbox.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { HashedCode } from '../../platform/secrets/receipt-code.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { datesOf, lockDate } from '../event-dates.store.ts';
import { findEvent, type DateRow, type EventRow } from '../events.store.ts';
import { freeSeats, mayRegister, whoMovesUp, type NoRegistration } from './registration.ts';
import {
  findRegistration,
  insertRegistration,
  registrationsOf,
  seatsTaken,
  updateRegistration,
  type RegistrationRow,
} from './registrations.store.ts';
import { subjectOf, whereOf, writeTo } from './tell-registered.ts';

export type WhoComes = {
  readonly name: string;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly needs: string | null;
  readonly withCompanion: boolean;
};

export type NewRegistration = WhoComes &
  HashedCode & {
    readonly dateId: string;
    readonly locale: Locale;
    readonly byOffice: boolean;
  };

export type Registered = { readonly id: string; readonly code: string; readonly state: RegistrationRow['state'] };

/**
 * Registers somebody for a date. The date is locked first, so that of two people who want the last seat at the same moment one gets it and
 * the other the first place on the waiting list.
 */
export async function register(
  work: Work,
  services: Services,
  wish: NewRegistration,
): Promise<Result<Registered, NoRegistration>> {
  const { dateId, byOffice, code, codeHash, locale, name, email, telephone, needs, withCompanion } = wish;
  const date = await lockDate(work.db, dateId);
  const event = date && (await findEvent(work.db, date.eventId));
  if (!date || !event) return failure('not-taken');
  const open = mayRegister(work.now, event, date, { byOffice });
  if (!open.ok) return open;
  const persons = withCompanion ? 2 : 1;
  const free = freeSeats(event.seats, await seatsTaken(work.db, dateId));
  const state = free === null || persons <= free ? 'registered' : 'waiting';
  const row = await insertRegistration(work.db, {
    dateId,
    state,
    persons,
    name,
    email,
    telephone,
    needs,
    locale,
    byOffice,
    codeHash,
    createdAt: work.now,
    changedAt: work.now,
  });
  await work.audit('events.registered', `event ${event.id}`, { date: dateId, state, byOffice });
  await writeTo(work, services, row, { event, date, news: state, where: await whereOf(work, event), code });
  return success({ id: row.id, code, state });
}

/** Takes a registration back and forgets at once who it was; the seat goes to whoever waits longest and fits. */
export async function withdrawRegistration(
  work: Work,
  services: Services,
  registrationId: string,
): Promise<Result<null, 'not-found'>> {
  const before = await findRegistration(work.db, registrationId);
  const date = before && (await lockDate(work.db, before.dateId));
  // Read again under the lock: somebody may have pressed twice.
  const row = date && (await findRegistration(work.db, registrationId));
  const event = date && (await findEvent(work.db, date.eventId));
  if (!row || !event) return failure('not-found');
  if (row.state === 'withdrawn') return success(null);
  const nobody = { name: null, email: null, telephone: null, needs: null, callAbout: null };
  await updateRegistration(work.db, row.id, { ...nobody, state: 'withdrawn', changedAt: work.now });
  await work.audit('events.registration-withdrawn', `event ${event.id}`, { date: date.id });
  // What went to them before is forgotten, too; only the mail that says so still goes out.
  await eraseMailsAbout(work.db, [subjectOf(row.id)]);
  await writeTo(work, services, row, { event, date, news: 'withdrawn', where: await whereOf(work, event) });
  await moveUp(work, services, event, date);
  return success(null);
}

/** Changes what somebody needs. */
export async function changeNeeds(work: Work, registrationId: string, needs: string | null): Promise<void> {
  const row = await findRegistration(work.db, registrationId);
  if (!row || row.state === 'withdrawn' || row.name === null) return;
  await updateRegistration(work.db, row.id, { needs, changedAt: work.now });
  await work.audit('events.needs-changed', `event date ${row.dateId}`);
}

/** Gives free seats to those who wait. The caller has locked the date. */
async function moveUp(work: Work, services: Services, event: EventRow, date: DateRow): Promise<void> {
  if (date.cancelledAt !== null || date.startsAt <= work.now) return;
  const waiting = (await registrationsOf(work.db, date.id)).filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return;
  const free = freeSeats(event.seats, await seatsTaken(work.db, date.id));
  const where = await whereOf(work, event);
  for (const row of whoMovesUp(waiting, free)) {
    const isTold = await writeTo(work, services, row, { event, date, news: 'movedUp', where });
    await updateRegistration(work.db, row.id, {
      state: 'registered',
      callAbout: isTold ? null : 'movedUp',
      changedAt: work.now,
    });
  }
}

/** The same for every coming date, after an event got more seats. */
export async function moveUpEverywhere(work: Work, services: Services, event: EventRow): Promise<void> {
  for (const { id, endsAt } of await datesOf(work.db, [event.id])) {
    const date = endsAt > work.now ? await lockDate(work.db, id) : undefined;
    if (date) await moveUp(work, services, event, date);
  }
}

/** Somebody has called the person: nothing waits there any more. */
export async function noteCall(work: Work, registrationId: string): Promise<Result<null, 'not-found'>> {
  const row = await findRegistration(work.db, registrationId);
  if (!row) return failure('not-found');
  await updateRegistration(work.db, registrationId, { callAbout: null, changedAt: work.now });
  await work.audit('events.call-noted', `event date ${row.dateId}`);
  return success(null);
}
