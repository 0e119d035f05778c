import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';
import type { CauseRow } from '../causes/causes.store.ts';

/** Causes that everybody reads: they have no page of their own but stand on those of their barriers, so the first of these counts. */
export const causeEntries = (): RawBuilder<unknown> => sql`
  select 'cause' as kind, number::text as id, title,
    easy_state as state, easy_outdated_since as outdated_since, updated_at as changed_at,
    '/barrieren/' || (
      select min(barriers.number) from barrier_causes join barriers on barriers.id = barrier_causes.barrier_id
      where barrier_causes.cause_id = causes.id and barriers.published_at is not null and barriers.duplicate_of is null
    ) as public_path,
    '/verwaltung/ursachen/' || number as office_path
  from causes where published_at is not null`;

export function causesByNumber(db: Db, numbers: readonly number[]): Promise<CauseRow[]> {
  return barrierTables(db)
    .selectFrom('causes')
    .selectAll()
    .where('publishedAt', 'is not', null)
    .where('number', 'in', numbers)
    .execute();
}
