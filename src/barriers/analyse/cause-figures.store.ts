import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { countedBarriers, isOpen, peopleByBarrier, type Question } from './counted.store.ts';
import { voidStates } from '../causes/void-states.ts';

export type CauseFigures = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly titleEasy: string | null;
  readonly barriers: number;
  readonly open: number;
  readonly people: number;
};

/** What stands behind each cause among the counted barriers; those with most barriers first. Everybody sees published causes. */
export async function countByCause(db: Db, question: Question): Promise<readonly CauseFigures[]> {
  const isPublic = question.audience === 'everyone';
  const { rows } = await sql<CauseFigures>`
    with b as materialized (${countedBarriers(db, question)
      .select(['barriers.id', 'barriers.state'])
      .where('barriers.state', 'not in', voidStates)}),
    p as materialized (${peopleByBarrier(db, question.audience)})
    select c.id, c.number, c.title, c.title_easy, count(*)::int as barriers,
      (count(*) filter (where ${isOpen}))::int as open, coalesce(sum(p.people), 0)::int as people
    from causes c join barrier_causes l on l.cause_id = c.id join b on b.id = l.barrier_id
      left join p on p.barrier_id = b.id
    where ${isPublic ? sql`c.published_at is not null` : sql`true`}
    group by c.id order by barriers desc, open desc, c.number`.execute(db);
  return rows;
}

/** How many counted barriers have no cause yet; what is no barrier needs none. */
export async function countWithoutCause(db: Db, question: Question): Promise<number> {
  const row = await countedBarriers(db, question)
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .where('barriers.state', 'not in', voidStates)
    .where((fields) =>
      fields.not(
        fields.exists(
          fields
            .selectFrom('barrierCauses')
            .select('barrierCauses.causeId')
            .whereRef('barrierCauses.barrierId', '=', 'barriers.id'),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return row.count;
}
