import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';

/** Counts of people below this are not published: in a small place it would tell who they are. */
export const smallestPublishedCount = 5;

/**
 * How many people are affected beside the one who reported first: further reports of the same barrier, and voices. Exact, also where it
 * must not be published; barriers without any are missing.
 */
export function peopleBeside(db: Db) {
  return barrierTables(db)
    .selectFrom(
      barrierTables(db)
        .selectFrom('affectedVoices')
        .select(['barrierId', (fields) => fields.fn.countAll<number>().as('people')])
        .groupBy('barrierId')
        .unionAll(
          barrierTables(db)
            .selectFrom('barrierReports')
            .select(['barrierId', sql<number>`count(*) - 1`.as('people')])
            .where('withdrawnAt', 'is', null)
            .groupBy('barrierId')
            .having(sql`count(*)`, '>', 1),
        )
        .as('counted'),
    )
    .select(['counted.barrierId', sql<number>`sum(counted.people)::int`.as('people')])
    .groupBy('counted.barrierId');
}

/** The same for everybody: holds only barriers whose count may be published. */
export const peopleAffected = (db: Db) =>
  peopleBeside(db).having(sql`sum(counted.people)`, '>=', smallestPublishedCount);

/** The counts of some barriers as everyone may see them; small ones are missing. */
export async function publishedPeopleAffected(
  db: Db,
  barrierIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (barrierIds.length === 0) return new Map();
  const rows = await peopleAffected(db).where('counted.barrierId', 'in', barrierIds).execute();
  return new Map(rows.map(({ barrierId, people }) => [barrierId, people]));
}

/** Adds a voice; false when this device has spoken about this barrier already. */
export async function addVoice(
  db: Db,
  voice: { barrierId: string; deviceHash: Buffer; how: string | null; at: Date },
): Promise<boolean> {
  const result = await barrierTables(db)
    .insertInto('affectedVoices')
    .values(voice)
    .onConflict((conflict) => conflict.columns(['barrierId', 'deviceHash']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes a device's voice back; false when there is none. */
export async function removeVoice(db: Db, barrierId: string, deviceHash: Buffer): Promise<boolean> {
  const result = await barrierTables(db)
    .deleteFrom('affectedVoices')
    .where('barrierId', '=', barrierId)
    .where('deviceHash', '=', deviceHash)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function hasVoice(db: Db, barrierId: string, deviceHash: Buffer): Promise<boolean> {
  const row = await barrierTables(db)
    .selectFrom('affectedVoices')
    .select('id')
    .where('barrierId', '=', barrierId)
    .where('deviceHash', '=', deviceHash)
    .executeTakeFirst();
  return row !== undefined;
}
