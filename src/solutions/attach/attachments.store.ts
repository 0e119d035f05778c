import { sql } from 'kysely';
import type { ChainReader } from '../../platform/chain.ts';
import type { Db } from '../../platform/database.ts';
import { solutionTables } from '../solutions.store.ts';

/** Numbers of what an entry is attached to. */
export type Usage = { readonly barriers: readonly number[]; readonly measures: readonly number[] };

export async function usageOf(db: Db, solutionId: string): Promise<Usage> {
  const tables = solutionTables(db);
  const barriers = await tables
    .selectFrom('barrierSolutions')
    .innerJoin('barriers', 'barriers.id', 'barrierSolutions.barrierId')
    .select('barriers.number')
    .where('solutionId', '=', solutionId)
    .orderBy('barriers.number')
    .execute();
  const measures = await tables
    .selectFrom('measureSolutions')
    .innerJoin('measures', 'measures.id', 'measureSolutions.measureId')
    .select('measures.number')
    .where('solutionId', '=', solutionId)
    .orderBy('measures.number')
    .execute();
  return { barriers: barriers.map(({ number }) => number), measures: measures.map(({ number }) => number) };
}

const told = [
  'solutions.number',
  'solutions.slug',
  'solutions.title',
  'solutions.titleEasy',
  'solutions.textEasy',
  'solutions.problem',
  'solutions.action',
  'solutions.sources',
  'solutions.competent',
  'solutions.costClass',
  'solutions.publishedAt',
] as const;

/**
 * Solutions that hang on some barriers, or on what was merged into them; for the reader they were put there for. Everybody but the office
 * gets public ones only.
 */
export async function attachedToBarriers(db: Db, ids: readonly string[], audience: ChainReader['audience']) {
  let query = solutionTables(db)
    .selectFrom('barrierSolutions')
    .innerJoin('barriers', 'barriers.id', 'barrierSolutions.barrierId')
    .innerJoin('solutions', 'solutions.id', 'barrierSolutions.solutionId')
    .select(told)
    .select(['barrierSolutions.forBody', 'barrierSolutions.forEveryone'])
    .select((select) =>
      select
        .case()
        .when('barriers.id', 'in', ids)
        .then(select.ref('barriers.id'))
        .else(select.ref('barriers.duplicateOf'))
        .end()
        .as('of'),
    )
    .where((where) => where.or([where('barriers.id', 'in', ids), where('barriers.duplicateOf', 'in', ids)]))
    .orderBy('barrierSolutions.attachedAt')
    .orderBy('solutions.number');
  if (audience !== 'office') query = query.where('solutions.publishedAt', 'is not', null);
  if (audience === 'everyone') query = query.where('barrierSolutions.forEveryone', '=', true);
  if (audience === 'body') query = query.where('barrierSolutions.forBody', '=', true);
  return query.execute();
}

/** Solutions by which some measures are to work. */
export async function attachedToMeasures(db: Db, ids: readonly string[], audience: ChainReader['audience']) {
  let query = solutionTables(db)
    .selectFrom('measureSolutions')
    .innerJoin('solutions', 'solutions.id', 'measureSolutions.solutionId')
    .select(told)
    .select('measureSolutions.measureId as of')
    .where('measureSolutions.measureId', 'in', ids)
    .orderBy('measureSolutions.attachedAt')
    .orderBy('solutions.number');
  if (audience !== 'office') query = query.where('solutions.publishedAt', 'is not', null);
  return query.execute();
}

export type Attached = Omit<
  Awaited<ReturnType<typeof attachedToBarriers>>[number],
  'forBody' | 'forEveryone' | 'of'
> & {
  readonly of: string | null;
};

/** What the rule looks at: kind, facts, and all words that were said about the barrier. None of those words is shown. */
export async function barrierToSolve(db: Db, number: number) {
  return solutionTables(db)
    .selectFrom('barriers')
    .select(['id', 'number', 'kind', 'facts', 'publicTitle', 'publicText'])
    .select(
      sql<
        string | null
      >`(select string_agg(r.original_text, ' ') from barrier_reports r where r.barrier_id = barriers.id)`.as('said'),
    )
    .where('number', '=', number)
    .executeTakeFirst();
}

/** A measure with the words of its newest edition. */
export async function measureToSolve(db: Db, number: number) {
  return solutionTables(db)
    .selectFrom('measures')
    .innerJoin('measureVersions', 'measureVersions.measureId', 'measures.id')
    .innerJoin('planEditions', 'planEditions.id', 'measureVersions.editionId')
    .select(['measures.id', 'measures.number', 'measureVersions.title', 'measureVersions.problem'])
    .select(['measureVersions.goalText', 'measureVersions.text'])
    .where('measures.number', '=', number)
    .orderBy('planEditions.number', 'desc')
    .executeTakeFirst();
}

type BarrierAttachment = { barrierId: string; solutionId: string; forBody: boolean; forEveryone: boolean };

/** Says for whom a solution stands beside a barrier; for nobody takes it away. */
export async function saveBarrierSolution(db: Db, attachment: BarrierAttachment, at: Date): Promise<void> {
  const tables = solutionTables(db);
  const { barrierId, solutionId, forBody, forEveryone } = attachment;
  if (!forBody && !forEveryone) {
    await tables
      .deleteFrom('barrierSolutions')
      .where('barrierId', '=', barrierId)
      .where('solutionId', '=', solutionId)
      .execute();
    return;
  }
  await tables
    .insertInto('barrierSolutions')
    .values({ ...attachment, attachedAt: at })
    .onConflict((conflict) => conflict.columns(['barrierId', 'solutionId']).doUpdateSet({ forBody, forEveryone }))
    .execute();
}

export async function saveMeasureSolution(
  db: Db,
  { measureId, solutionId, attached }: { measureId: string; solutionId: string; attached: boolean },
  at: Date,
): Promise<void> {
  const tables = solutionTables(db);
  if (attached) {
    await tables
      .insertInto('measureSolutions')
      .values({ measureId, solutionId, attachedAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  await tables
    .deleteFrom('measureSolutions')
    .where('measureId', '=', measureId)
    .where('solutionId', '=', solutionId)
    .execute();
}

/** How solutions stand beside a barrier now, by their numbers. */
export async function barrierSolutionsOf(db: Db, barrierId: string) {
  const rows = await solutionTables(db)
    .selectFrom('barrierSolutions')
    .innerJoin('solutions', 'solutions.id', 'barrierSolutions.solutionId')
    .select(['solutions.number', 'forBody', 'forEveryone'])
    .where('barrierId', '=', barrierId)
    .execute();
  return new Map(rows.map(({ number, ...shown }) => [number, shown]));
}

/** The numbers of the solutions on a measure. */
export async function measureSolutionsOf(db: Db, measureId: string): Promise<ReadonlySet<number>> {
  const rows = await solutionTables(db)
    .selectFrom('measureSolutions')
    .innerJoin('solutions', 'solutions.id', 'measureSolutions.solutionId')
    .select('solutions.number')
    .where('measureId', '=', measureId)
    .execute();
  return new Set(rows.map(({ number }) => number));
}

/** Ids of solutions by their numbers; unknown numbers are left out. */
export async function solutionIdsOf(db: Db, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await solutionTables(db)
    .selectFrom('solutions')
    .select(['id', 'number'])
    .where('number', 'in', numbers)
    .execute();
  return new Map(rows.map(({ id, number }) => [number, id]));
}
