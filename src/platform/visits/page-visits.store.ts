import { sql } from 'kysely';
import type { Day } from '../calendar.ts';
import type { Db } from '../database.ts';

/** How often a page was opened on a day. Nothing else is known: no row for a visit, nothing about who, how or when. */
export type PageVisits = { readonly path: string; readonly day: Day; readonly visits: number };

/** Adds what one process has counted; the same order everywhere keeps processes from waiting for each other in a circle. */
export async function addPageVisits(db: Db, counted: readonly PageVisits[]): Promise<void> {
  if (counted.length === 0) return;
  const rows = counted.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  await db
    .insertInto('pageVisits')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['path', 'day']).doUpdateSet({ visits: sql<number>`page_visits.visits + excluded.visits` }),
    )
    .execute();
}

export async function deletePageVisitsBefore(db: Db, day: Day): Promise<number> {
  const result = await db.deleteFrom('pageVisits').where('day', '<', day).executeTakeFirst();
  return Number(result.numDeletedRows);
}
