import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { BarrierState } from '../barrier.ts';

export type Suggestion = {
  readonly id: string;
  readonly number: number;
  readonly state: BarrierState;
  readonly title: string | null;
  /** How its oldest report or its public text begins. */
  readonly words: string | null;
  readonly placeText: string | null;
  readonly createdAt: Date;
  readonly reports: number;
  /** Metres between the two places; null when one of them has no position. */
  readonly metres: number | null;
  /** 0 to 1: how alike the words are. */
  readonly alike: number;
};

/** Two reports of one kerb are seldom further apart than this. */
const nearby = 300;
/** Below this share of common trigrams, texts of a few sentences have only everyday words in common. */
const alikeEnough = 0.18;

const words = (barrier: string) =>
  sql.raw(`concat_ws(' ', ${barrier}.public_title, ${barrier}.public_text, (
  select string_agg(original_text, ' ') from barrier_reports where barrier_id = ${barrier}.id))`);

/** Metres on a plane that touches the earth here: exact to a few metres within a kilometre. */
const metres = sql<number | null>`round(111195 * sqrt(power(other.lat - this.lat, 2)
  + power((other.lon - this.lon) * cos(radians(this.lat)), 2)))::int`;

/**
 * Barriers that may be the same as this one: within 300 metres, or with similar words in the same municipality (or both without any).
 * The nearest and most alike first. Only what could go on in its place.
 */
export async function suggestSame(db: Db, barrierId: string, limit = 5): Promise<readonly Suggestion[]> {
  const near = sql<boolean>`(other.lat between this.lat - ${nearby / 111_195} and this.lat + ${nearby / 111_195}
    and other.lon between this.lon - ${nearby / 111_195} / cos(radians(this.lat)) and this.lon + ${nearby / 111_195} / cos(radians(this.lat)))`;
  // Its own words are put together once, and the offset keeps the planner from doing it for each of the others.
  const itself = sql`(select barriers.*, ${words('barriers')} as words from barriers where id = ${barrierId} offset 0)`;
  const compared = sql`(
    select other.id, ${metres} as metres, similarity(${words('other')}, this.words) as alike
    from barriers as other cross join ${itself} as this
    where other.id <> this.id and other.state not in ('duplicate', 'withdrawn', 'notABarrier')
      and (${near} or other.municipality_key is not distinct from this.municipality_key) offset 0)`;
  // What is shown is read of the few that are left.
  const { rows } = await sql<Suggestion>`
    select other.id, other.number, other.state, other.public_title as title, other.place_text, other.created_at, metres, alike,
      left(coalesce(other.public_text, (select original_text from barrier_reports
        where barrier_id = other.id order by received_at limit 1)), 300) as words,
      (select count(*) from barrier_reports where barrier_id = other.id) as reports
    from ${compared} as compared join barriers as other on other.id = compared.id
    where metres <= ${nearby} or alike >= ${alikeEnough}
    order by alike + case when metres is null then 0 else greatest(0, 1 - metres / ${nearby}::float) / 2 end desc, other.number
    limit ${limit}`.execute(db);
  return rows;
}
