import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { weekTables, type EditionRow } from '../editions.store.ts';

/** Editions that are read or will be; once the weeks are over they need no easy text any more. */
export const editionEntries = (): RawBuilder<unknown> => sql`
  select 'weeks' as kind, id::text as id, 'Aktionswochen ' || year || ': ' || motto as title,
    easy_state as state, easy_outdated_since as outdated_since, updated_at as changed_at,
    case state when 'draft' then null when 'published' then '/aktionswochen/' || year else '/aktionswochen' end as public_path,
    '/verwaltung/aktionswochen/' || year as office_path
  from action_weeks where state in ('draft', 'call', 'review', 'published')`;

export function editionsOf(db: Db, ids: readonly string[]): Promise<EditionRow[]> {
  return weekTables(db).selectFrom('actionWeeks').selectAll().where('id', 'in', ids).execute();
}
