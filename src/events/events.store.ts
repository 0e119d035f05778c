import { sql, type Insertable, type Selectable, type SqlBool, type Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { AccessCode } from './access-facts.ts';
import type { EventDatesTable, EventsTable, EventTables } from './events.tables.ts';

const tables = (db: Db) => db.withTables<EventTables>();

export type EventRow = Selectable<EventsTable>;
export type DateRow = Selectable<EventDatesTable>;

export async function insertEvent(db: Db, event: Insertable<EventsTable>): Promise<EventRow> {
  return tables(db).insertInto('events').values(event).returningAll().executeTakeFirstOrThrow();
}

export function findEvent(db: Db, id: string): Promise<EventRow | undefined> {
  return tables(db).selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst();
}

/** A published event by its address. */
export function findPublicEvent(db: Db, slug: string): Promise<EventRow | undefined> {
  return tables(db)
    .selectFrom('events')
    .selectAll()
    .where('slug', '=', slug)
    .where('publishedAt', 'is not', null)
    .executeTakeFirst();
}

/** Reads an event and keeps others from changing it until the transaction ends. */
export function lockEvent(db: Db, id: string): Promise<EventRow | undefined> {
  return tables(db).selectFrom('events').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateEvent(db: Db, id: string, change: Updateable<EventsTable>): Promise<void> {
  await tables(db).updateTable('events').set(change).where('id', '=', id).execute();
}

export async function deleteEvent(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('events').where('id', '=', id).execute();
}

/** Addresses that begin alike; held until the transaction ends, so that nobody gives one away twice. */
export async function takenSlugs(db: Db, stem: string): Promise<ReadonlySet<string>> {
  await sql`select pg_advisory_xact_lock(hashtext('events.slug'))`.execute(db);
  const rows = await tables(db)
    .selectFrom('events')
    .select('slug')
    .where(sql<SqlBool>`starts_with(slug, ${stem})`)
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}

/** What somebody looks for in the public list. */
export type EventFilter = {
  /** Of these events only. */
  readonly ids?: readonly string[] | undefined;
  readonly access?: readonly AccessCode[] | undefined;
  readonly municipality?: string | undefined;
  readonly lifeArea?: string | undefined;
  /** Dates that have not ended by this moment … */
  readonly from?: Date | undefined;
  /** … and begin before this one. */
  readonly before?: Date | undefined;
  /** Only those that had ended by this moment; the latest come first. */
  readonly endedBy?: Date | undefined;
};

export type Part = { readonly limit: number; readonly offset?: number };

/** A date together with its event. */
export type DatedEvent = Awaited<ReturnType<typeof listPublicDates>>[number];

const publicDates = (db: Db, { ids, access = [], municipality, lifeArea, from, before, endedBy }: EventFilter) => {
  let query = tables(db)
    .selectFrom('eventDates')
    .innerJoin('events', 'events.id', 'eventDates.eventId')
    .where('events.publishedAt', 'is not', null);
  if (ids !== undefined) query = query.where('events.id', 'in', ids);
  if (access.length > 0) {
    const wanted = Object.fromEntries(access.map((code) => [code, { answer: 'yes' }]));
    query = query.where(sql<SqlBool>`events.access @> ${JSON.stringify(wanted)}::jsonb`);
  }
  if (municipality !== undefined) query = query.where('events.municipalityKey', '=', municipality);
  if (lifeArea !== undefined) query = query.where(sql<SqlBool>`${lifeArea} = any(events.life_areas)`);
  if (from !== undefined) query = query.where('eventDates.endsAt', '>', from);
  if (before !== undefined) query = query.where('eventDates.startsAt', '<', before);
  if (endedBy !== undefined) query = query.where('eventDates.endsAt', '<=', endedBy);
  return query;
};

/** Dates of published events: the next first, of past ones the latest first. */
export function listPublicDates(db: Db, filter: EventFilter, { limit, offset = 0 }: Part) {
  return publicDates(db, filter)
    .selectAll('events')
    .select(['eventDates.id as dateId', 'eventDates.startsAt', 'eventDates.endsAt', 'eventDates.movedFrom'])
    .select(['eventDates.cancelledAt', 'eventDates.cancelledReason', 'eventDates.changes'])
    .orderBy('eventDates.startsAt', filter.endedBy === undefined ? 'asc' : 'desc')
    .orderBy('eventDates.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countPublicDates(db: Db, filter: EventFilter): Promise<number> {
  const { count } = await publicDates(db, filter)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Published events, some or all, with their dates apart; for calendars, the search and site maps. */
export function publicEvents(db: Db, ids: readonly string[] | 'all'): Promise<EventRow[]> {
  const query = tables(db).selectFrom('events').selectAll().where('publishedAt', 'is not', null).orderBy('slug');
  return (ids === 'all' ? query.limit(10_000) : query.where('id', 'in', ids)).execute();
}

/** Events that were published between two moments; the newest first. */
export function newEvents(db: Db, { after, until }: { after: Date; until: Date }): Promise<EventRow[]> {
  return tables(db)
    .selectFrom('events')
    .selectAll()
    .where('publishedAt', '>', after)
    .where('publishedAt', '<=', until)
    .orderBy('publishedAt', 'desc')
    .limit(100)
    .execute();
}

export type OfficeView = 'coming' | 'past' | 'drafts';

const officeEvents = (db: Db, view: OfficeView, now: Date) => {
  const query = tables(db)
    .selectFrom('events')
    .leftJoin(
      (from) =>
        from
          .selectFrom('eventDates')
          .select('eventId')
          .select(sql<Date | null>`min(starts_at) filter (where ends_at > ${now})`.as('nextStart'))
          .select(sql<Date | null>`max(starts_at)`.as('lastStart'))
          .select(sql<boolean>`bool_or(ends_at > ${now})`.as('isComing'))
          .select(sql<boolean>`bool_and(cancelled_at is not null)`.as('isCancelled'))
          .groupBy('eventId')
          .as('span'),
      (join) => join.onRef('span.eventId', '=', 'events.id'),
    );
  if (view === 'drafts') return query.where('events.publishedAt', 'is', null);
  const isComing = sql<SqlBool>`coalesce(span.is_coming, false) = ${view === 'coming'}`;
  return query.where('events.publishedAt', 'is not', null).where(isComing);
};

/** For the office: coming ones by their next date, past ones the latest first, drafts as they were changed. */
export function listForOffice(db: Db, view: OfficeView, now: Date, { limit, offset = 0 }: Part) {
  const query = officeEvents(db, view, now)
    .selectAll('events')
    .select(['span.nextStart', 'span.lastStart', 'span.isCancelled']);
  const ordered =
    view === 'coming'
      ? query.orderBy('span.nextStart')
      : view === 'past'
        ? query.orderBy('span.lastStart', (order) => order.desc().nullsLast())
        : query.orderBy('events.updatedAt', 'desc');
  return ordered.orderBy('events.id').limit(limit).offset(offset).execute();
}

export async function countForOffice(db: Db, view: OfficeView, now: Date): Promise<number> {
  const { count } = await officeEvents(db, view, now)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
