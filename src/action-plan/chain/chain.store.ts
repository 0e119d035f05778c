import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { ChainReader } from '../../platform/chain.ts';
import { actionPlanTables } from '../action-plan.store.ts';

/** Causes that a measure is to remove, in the order in which they were tied to it. */
export async function causeIdsOf(db: Db, measureId: string): Promise<readonly string[]> {
  const rows = await actionPlanTables(db)
    .selectFrom('measureCauses')
    .select('causeId')
    .where('measureId', '=', measureId)
    .orderBy('linkedAt')
    .orderBy('causeId')
    .execute();
  return rows.map(({ causeId }) => causeId);
}

/** @returns false when they were not tied */
export async function untieCause(
  db: Db,
  { measureId, causeId }: { measureId: string; causeId: string },
): Promise<boolean> {
  const result = await actionPlanTables(db)
    .deleteFrom('measureCauses')
    .where('measureId', '=', measureId)
    .where('causeId', '=', causeId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/**
 * The measures against some causes with the words that count: those of the edition in force, else of a draft (for the office) or of the
 * newest edition. Everybody gets the published ones only.
 */
export async function measuresAgainst(db: Db, causeIds: readonly string[], audience: ChainReader['audience']) {
  let query = actionPlanTables(db)
    .selectFrom('measureCauses')
    .innerJoin('measures', 'measures.id', 'measureCauses.measureId')
    .innerJoin('measureVersions', 'measureVersions.measureId', 'measures.id')
    .innerJoin('planEditions', 'planEditions.id', 'measureVersions.editionId')
    .leftJoin('competentBodies', 'competentBodies.code', 'measureVersions.accountableBody')
    .distinctOn(['measures.number', 'measureCauses.causeId'])
    .select(['measureCauses.causeId', 'measures.id', 'measures.number', 'measures.status', 'measures.statusSince'])
    .select(['measures.turn', 'measures.turnSince', 'measures.lightOverride', 'measures.degree'])
    .select(['measures.lastReportOn', 'measures.publishedAt', 'measureVersions.title', 'measureVersions.titleEasy'])
    .select(['measureVersions.dueDay', 'measureVersions.duePrecision', 'measureVersions.reviewDay'])
    .select('competentBodies.name as bodyName')
    .where('measureCauses.causeId', 'in', causeIds)
    .orderBy('measures.number')
    .orderBy('measureCauses.causeId')
    .orderBy(sql`case plan_editions.state when 'adopted' then 0 when 'draft' then 1 else 2 end`)
    .orderBy('planEditions.number', 'desc');
  if (audience !== 'office') {
    query = query.where('measures.publishedAt', 'is not', null).where('planEditions.state', '<>', 'draft');
  }
  return query.execute();
}

export type MeasureAgainst = Awaited<ReturnType<typeof measuresAgainst>>[number];

/** One entry of a measure's history, with the measure as everybody may read it; undefined when they may not. */
export function findPublicEvent(db: Db, historyId: number) {
  return actionPlanTables(db)
    .selectFrom('measureHistory')
    .innerJoin('measures', 'measures.id', 'measureHistory.measureId')
    .innerJoin('measureVersions', 'measureVersions.measureId', 'measures.id')
    .innerJoin('planEditions', 'planEditions.id', 'measureVersions.editionId')
    .select(['measureHistory.event', 'measureHistory.at', 'measureHistory.toStatus', 'measureHistory.author'])
    .select(['measureHistory.publicText', 'measureHistory.publicTextEasy'])
    .select(['measures.id as measureId', 'measures.number', 'measureVersions.title', 'measureVersions.titleEasy'])
    .where('measureHistory.id', '=', historyId)
    .where('measureHistory.publicText', 'is not', null)
    .where('measures.publishedAt', 'is not', null)
    .where('planEditions.state', '<>', 'draft')
    .orderBy('planEditions.number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export type PublicEvent = NonNullable<Awaited<ReturnType<typeof findPublicEvent>>>;

/** Notes that an event is told. @returns false when it was told before */
export async function markTold(db: Db, historyId: number, toldAt: Date): Promise<boolean> {
  const result = await actionPlanTables(db)
    .insertInto('toldMeasureEvents')
    .values({ historyId, toldAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
