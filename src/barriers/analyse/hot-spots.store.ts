import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { squaresPerDegree } from '../browse/near.ts';
import { countedBarriers, isOpen, type Question } from './counted.store.ts';

export type HotSpot = {
  /** The middle of the square in which barriers pile up. */
  readonly lat: number;
  readonly lon: number;
  readonly barriers: number;
  readonly open: number;
  readonly municipalityKey: string | null;
  /** How one of the barriers there says where it is; the most frequent words. */
  readonly placeText: string | null;
};

/** So many barriers in one square are more than a coincidence in a rural district. */
export const fewestInHotSpot = 3;

/**
 * Among so many of the fullest windows hot spots are looked for: whatever is fuller than one of these is one of these, too. So what is
 * found among few is found among many, and most often the few hold enough.
 */
const fullest = [200, 2000] as const;

/**
 * Where barriers pile up. The earth is divided into squares of 100 metres; a square counts with its eight neighbours, the same
 * neighbourhood that the list of barriers shows around a place. A hot spot is a window in
 * which at least three barriers lie and that holds more than every window it overlaps (of equals the one further south, then west). Windows of hot spots never overlap, so no barrier is in two of them. Counting squares instead of pairs of
 * barriers keeps it linear.
 */
export async function hotSpots(db: Db, question: Question, limit: number): Promise<readonly HotSpot[]> {
  const [few, many] = fullest;
  const found = await hotSpotsAmong(db, question, limit, few);
  // Each window was looked at, or enough were found.
  const isEnough = found.length >= limit || (found[0]?.windows ?? 0) <= few;
  return (isEnough ? found : await hotSpotsAmong(db, question, limit, many)).map(
    ({ windows: _windows, ...spot }) => spot,
  );
}

async function hotSpotsAmong(db: Db, question: Question, limit: number, most: number) {
  const up = sql.lit(squaresPerDegree);
  const { rows } = await sql<HotSpot & { readonly windows: number }>`
    with b as materialized (${countedBarriers(db, question)
      .select(['barriers.lat', 'barriers.lon', 'barriers.state', 'barriers.placeText', 'barriers.municipalityKey'])
      .where('barriers.lat', 'is not', null)}),
    placed as materialized (
      select b.*, floor(b.lat * ${up}::float8)::int as y,
        floor(b.lon * ${up}::float8 * cos(radians(floor(b.lat) + 0.5)))::int as x
      from b
    ),
    squares as materialized (select x, y, count(*)::int as barriers from placed group by x, y),
    windows as materialized (
      select s.x + dx as x, s.y + dy as y, sum(s.barriers)::int as barriers
      from squares s, generate_series(-1, 1) dx, generate_series(-1, 1) dy
      group by 1, 2 having sum(s.barriers) >= ${fewestInHotSpot}
    ),
    ranked as materialized (
      select w.*, row_number() over (order by w.barriers desc, w.y, w.x) as rank
      from windows w order by rank limit ${most}
    ),
    around as materialized (
      select w.x + dx as x, w.y + dy as y, min(w.rank) as best
      from ranked w, generate_series(-2, 2) dx, generate_series(-2, 2) dy group by 1, 2
    ),
    peaks as (
      select w.* from ranked w join around a on a.x = w.x and a.y = w.y and a.best = w.rank
      order by w.rank limit ${limit}
    )
    select (k.y + 0.5)::float8 / ${up}::float8 as lat,
      (k.x + 0.5)::float8 / (${up}::float8 * cos(radians(floor((k.y + 0.5)::float8 / ${up}::float8) + 0.5))) as lon,
      k.barriers, (count(*) filter (where ${isOpen}))::int as open,
      mode() within group (order by b.municipality_key)::text as municipality_key,
      mode() within group (order by b.place_text) as place_text, (select count(*) from windows)::int as windows
    from peaks k join placed b on b.x between k.x - 1 and k.x + 1 and b.y between k.y - 1 and k.y + 1
    group by k.x, k.y, k.barriers
    order by k.barriers desc, k.y, k.x`.execute(db);
  return rows;
}
