import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { confirmations, type Channel, type Confirmation } from '../taxonomy.ts';
import { peopleBeside, smallestPublishedCount } from '../affected/voices.store.ts';
import { countedBarriers, type Question } from './counted.store.ts';
import type { SmallGroup } from './public-people.ts';

/** Reports that have come in before a moment and were not taken back, by the way they came. */
export async function reportsByChannel(
  db: Db,
  before: Date,
): Promise<readonly { channel: Channel; reports: number }[]> {
  const { rows } = await sql<{ channel: Channel; reports: number }>`
    select channel, count(*)::int as reports from barrier_reports
    where withdrawn_at is null and received_at < ${before} group by channel`.execute(db);
  return rows;
}

/** Per municipality: the barriers whose number of people affected is too small to be published, and their people together. */
export async function smallGroups(db: Db, question: Question): Promise<readonly SmallGroup[]> {
  const { rows } = await sql<SmallGroup>`
    with b as materialized (${countedBarriers(db, question).select(['barriers.id', 'barriers.municipalityKey'])}),
    p as materialized (${peopleBeside(db)})
    select b.municipality_key::text as municipality_key, count(*)::int as barriers, coalesce(sum(p.people), 0)::int as people
    from b left join p on p.barrier_id = b.id
    where coalesce(p.people, 0) < ${smallestPublishedCount} group by b.municipality_key`.execute(db);
  return rows;
}

/** What the people affected said when they were asked whether a barrier is gone: their last answer each. For the office. */
export async function answersToIsItGone(db: Db, question: Question): Promise<Readonly<Record<Confirmation, number>>> {
  const { rows } = await sql<{ confirmation: Confirmation; people: number }>`
    with b as materialized (${countedBarriers(db, question).select('barriers.id')})
    select r.confirmation, count(*)::int as people from b join barrier_reports r on r.barrier_id = b.id
    where r.confirmation is not null and r.withdrawn_at is null group by 1`.execute(db);
  const found = new Map(rows.map(({ confirmation, people }) => [confirmation, people]));
  return Object.fromEntries(confirmations.map((code) => [code, found.get(code) ?? 0])) as Record<Confirmation, number>;
}
