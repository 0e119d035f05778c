import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';
import { handOverCauses } from '../causes/causes.store.ts';

/** Both barriers of a merge, locked in one order, so that two opposite merges at the same moment wait instead of failing. */
export function lockBoth(db: Db, ids: readonly string[]) {
  return barrierTables(db)
    .selectFrom('barriers')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Hands reports, photos, voices and causes of one barrier to another; a device that spoke about both counts once. */
export async function moveEverything(
  db: Db,
  from: string,
  to: string,
): Promise<{ reports: number; photos: number; voices: number }> {
  const tables = barrierTables(db);
  const reports = await tables
    .updateTable('barrierReports')
    .set({ barrierId: to })
    .where('barrierId', '=', from)
    .executeTakeFirst();
  const { last } = await tables
    .selectFrom('barrierPhotos')
    .select(({ fn, lit }) => fn.coalesce(fn.max('position'), lit(0)).as('last'))
    .where('barrierId', '=', to)
    .executeTakeFirstOrThrow();
  const photos = await tables
    .updateTable('barrierPhotos')
    .set(({ eb, val }) => ({ barrierId: to, position: eb('position', '+', val(last)) }))
    .where('barrierId', '=', from)
    .executeTakeFirst();
  await tables
    .deleteFrom('affectedVoices')
    .where('barrierId', '=', from)
    .where('deviceHash', 'in', (query) =>
      query.selectFrom('affectedVoices').select('deviceHash').where('barrierId', '=', to),
    )
    .execute();
  const voices = await tables
    .updateTable('affectedVoices')
    .set({ barrierId: to })
    .where('barrierId', '=', from)
    .executeTakeFirst();
  await handOverCauses(db, from, to);
  return {
    reports: Number(reports.numUpdatedRows),
    photos: Number(photos.numUpdatedRows),
    voices: Number(voices.numUpdatedRows),
  };
}

/** What was merged into a barrier earlier follows it. */
export async function redirectDuplicates(db: Db, from: string, to: string): Promise<void> {
  await barrierTables(db).updateTable('barriers').set({ duplicateOf: to }).where('duplicateOf', '=', from).execute();
}

/** The barriers that were merged into one. */
export function mergedInto(db: Db, barrierId: string) {
  return barrierTables(db)
    .selectFrom('barriers')
    .select(['number', 'publicTitle as title'])
    .where('duplicateOf', '=', barrierId)
    .orderBy('number')
    .execute();
}

/** A barrier as somebody recognises it before a merge. */
export function findForMerge(db: Db, number: number) {
  return barrierTables(db)
    .selectFrom('barriers')
    .selectAll()
    .select((fields) => [
      fields
        .selectFrom('barrierReports')
        .select('originalText')
        .whereRef('barrierReports.barrierId', '=', 'barriers.id')
        .orderBy('receivedAt')
        .limit(1)
        .as('firstReport'),
      fields
        .selectFrom('barrierReports')
        .select(fields.fn.countAll<number>().as('count'))
        .whereRef('barrierReports.barrierId', '=', 'barriers.id')
        .as('reports'),
      fields
        .selectFrom('barrierPhotos')
        .select(fields.fn.countAll<number>().as('count'))
        .whereRef('barrierPhotos.barrierId', '=', 'barriers.id')
        .as('photos'),
    ])
    .where('number', '=', number)
    .executeTakeFirst();
}

export type MergeCandidate = NonNullable<Awaited<ReturnType<typeof findForMerge>>>;
