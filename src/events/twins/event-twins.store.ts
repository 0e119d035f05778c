import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { EventRow } from '../events.store.ts';
import type { EventTables } from '../events.tables.ts';

/** Events that are or will be announced; what is over needs no easy text any more. */
export const eventEntries = (now: Date): RawBuilder<unknown> => sql`
  select 'event' as kind, id::text as id, coalesce(nullif(title, ''), title_easy) as title,
    easy_state as state, easy_outdated_since as outdated_since, updated_at as changed_at,
    case when published_at is not null then '/veranstaltungen/' || slug end as public_path,
    '/verwaltung/veranstaltungen/' || id as office_path
  from events
  where exists (select from event_dates where event_id = events.id and ends_at > ${now})
    or not exists (select from event_dates where event_id = events.id)`;

export function eventsOf(db: Db, ids: readonly string[]): Promise<EventRow[]> {
  return db.withTables<EventTables>().selectFrom('events').selectAll().where('id', 'in', ids).execute();
}
