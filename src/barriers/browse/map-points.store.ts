import { sql, type Selectable, type SelectQueryBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';
import type { BarrierTables } from '../barriers.tables.ts';

type Barrier = Selectable<BarrierTables['barriers']>;
type Titles = Pick<Barrier, 'publicTitle' | 'publicTitleEasy'>;
type Codes = Pick<Barrier, 'number' | 'state' | 'outcome' | 'easyState'>;

/** A public barrier as the map shows it; its place to a metre. */
export type BarrierPoint = Titles & Codes & { readonly lat: number; readonly lon: number };

/** Five decimals of a degree are about a metre. */
const parts = 100_000;

/**
 * Those of some barriers that have a place, newest first. All of them come as one row: a thousand rows of eight columns cost more in being taken
 * apart than in being found.
 */
export async function readPoints(
  db: Db,
  query: SelectQueryBuilder<BarrierTables, 'barriers', object>,
  limit: number,
): Promise<readonly BarrierPoint[]> {
  const points = query
    .select(['number', 'state', 'outcome', 'publicTitle', 'publicTitleEasy', 'easyState'])
    .select([sql`(lat * ${sql.lit(parts)})::int`.as('lat'), sql`(lon * ${sql.lit(parts)})::int`.as('lon')])
    .where('lat', 'is not', null)
    .orderBy('barriers.createdAt', 'desc')
    .orderBy('barriers.number', 'desc')
    .limit(limit);
  const { codes, titles, easyTitles } = await barrierTables(db)
    .selectFrom(points.as('points'))
    .select([
      sql<
        string | null
      >`string_agg(concat_ws(' ', number, state, coalesce(outcome, ''), easy_state, lat, lon), ',')`.as('codes'),
      sql<readonly Titles['publicTitle'][] | null>`json_agg(public_title)`.as('titles'),
      sql<readonly Titles['publicTitleEasy'][] | null>`json_agg(public_title_easy)`.as('easyTitles'),
    ])
    .executeTakeFirstOrThrow();
  return (codes?.split(',') ?? []).map((code, at) => ({
    ...readCodes(code),
    publicTitle: titles?.[at] ?? null,
    publicTitleEasy: easyTitles?.[at] ?? null,
  }));
}

function readCodes(code: string): Omit<BarrierPoint, keyof Titles> {
  const [number, state, outcome, easyState, lat, lon] = code.split(' ');
  return {
    number: Number(number),
    // The columns hold nothing else.
    state: state as Codes['state'],
    outcome: outcome === '' ? null : (outcome as Codes['outcome']),
    easyState: easyState as Codes['easyState'],
    lat: Number(lat) / parts,
    lon: Number(lon) / parts,
  };
}
