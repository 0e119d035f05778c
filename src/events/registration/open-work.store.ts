import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { EventTables } from '../events.tables.ts';

const tables = (db: Db) => db.withTables<EventTables>();

/** Dates with somebody who has to be called, the longest wait first. */
export function datesWithCalls(db: Db, now: Date) {
  return tables(db)
    .selectFrom('eventRegistrations')
    .innerJoin('eventDates', 'eventDates.id', 'eventRegistrations.dateId')
    .innerJoin('events', 'events.id', 'eventDates.eventId')
    .select(['events.id', 'events.title', 'events.titleEasy', 'eventDates.id as dateId'])
    .select(sql<number>`count(*)::int`.as('calls'))
    .select(sql<Date>`min(event_registrations.changed_at)`.as('since'))
    .where('eventRegistrations.callAbout', 'is not', null)
    .where('eventDates.endsAt', '>', now)
    .groupBy(['events.id', 'eventDates.id'])
    .orderBy('since')
    .execute();
}

/** Published events that begin soon and about whose access nobody has answered anything. */
export function uncheckedEvents(db: Db, now: Date, before: Date) {
  return tables(db)
    .selectFrom('events')
    .innerJoin('eventDates', 'eventDates.eventId', 'events.id')
    .select(['events.id', 'events.title', 'events.titleEasy', 'events.publishedAt'])
    .select(sql<Date>`min(event_dates.starts_at)`.as('startsAt'))
    .where('events.publishedAt', 'is not', null)
    .where('eventDates.cancelledAt', 'is', null)
    .where('eventDates.startsAt', '>', now)
    .where('eventDates.startsAt', '<', before)
    .where(sql<boolean>`not jsonb_path_exists(events.access, '$.*.answer ? (@ == "yes" || @ == "no")')`)
    .groupBy('events.id')
    .orderBy('startsAt')
    .execute();
}
