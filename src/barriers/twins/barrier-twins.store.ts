import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { barrierTables, type BarrierRow } from '../barriers.store.ts';

/** Barriers that everybody reads. */
export const barrierEntries = (): RawBuilder<unknown> => sql`
  select 'barrier' as kind, number::text as id, public_title as title,
    easy_state as state, easy_outdated_since as outdated_since, updated_at as changed_at,
    '/barrieren/' || number as public_path, '/verwaltung/barrieren/' || number as office_path
  from barriers where published_at is not null and duplicate_of is null`;

export function publishedBarriers(db: Db, numbers: readonly number[]): Promise<BarrierRow[]> {
  return barrierTables(db)
    .selectFrom('barriers')
    .selectAll()
    .where('publishedAt', 'is not', null)
    .where('number', 'in', numbers)
    .execute();
}
