import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { solutionTables, type SolutionRow } from '../solutions.store.ts';

/** Entries that everybody reads. */
export const solutionEntries = (): RawBuilder<unknown> => sql`
  select 'solution' as kind, number::text as id, title,
    easy_state as state, easy_outdated_since as outdated_since, updated_at as changed_at,
    '/loesungen/' || slug as public_path, '/verwaltung/loesungen/' || number as office_path
  from solutions where published_at is not null`;

export function solutionsByNumber(db: Db, numbers: readonly number[]): Promise<SolutionRow[]> {
  return solutionTables(db).selectFrom('solutions').selectAll().where('number', 'in', numbers).execute();
}
