import type { Insertable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { actionPlanTables } from './action-plan.store.ts';
import type { ReportCorrectionsTable, ReportEntriesTable, ReportPeriodsTable } from './rounds.tables.ts';

const periods = (db: Db) =>
  actionPlanTables(db)
    .selectFrom('reportPeriods')
    .innerJoin('progressRounds', 'progressRounds.id', 'reportPeriods.roundId')
    .innerJoin('planEditions', 'planEditions.id', 'reportPeriods.editionId')
    .selectAll('reportPeriods')
    .select([
      'progressRounds.number as roundNumber',
      'progressRounds.startedAt',
      'progressRounds.dueDay',
      'planEditions.number as editionNumber',
      'planEditions.title as editionTitle',
    ]);

/** Every frozen state of the plan, the newest first. */
export function listPeriods(db: Db) {
  return periods(db).orderBy('frozenAt', 'desc').orderBy('progressRounds.number', 'desc').execute();
}

/** The state that was frozen when a round was closed; undefined while it runs. */
export function findPeriod(db: Db, roundNumber: number) {
  return periods(db).where('progressRounds.number', '=', roundNumber).executeTakeFirst();
}

export type ReportPeriod = NonNullable<Awaited<ReturnType<typeof findPeriod>>>;

/**
 * What was frozen, in the order of the plan. With `publicOnly` without measures that the public could not read then. One that was taken
 * from the public since still counts, or the figures of a frozen report would change: `isTakenBack` says that its words may not be
 * shown to everybody any more. `isAsked` says whether the round asked about it at all.
 */
export function entriesOf(db: Db, periodId: string, options: { publicOnly: boolean }) {
  let query = actionPlanTables(db)
    .selectFrom('reportEntries')
    .innerJoin('reportPeriods', 'reportPeriods.id', 'reportEntries.periodId')
    .innerJoin('measures', 'measures.id', 'reportEntries.measureId')
    .selectAll('reportEntries')
    .select((is) => [
      is('measures.publishedAt', 'is', null).$castTo<boolean>().as('isTakenBack'),
      is
        .exists(
          is
            .selectFrom('roundQuestions')
            .select('roundQuestions.id')
            .whereRef('roundQuestions.roundId', '=', 'reportPeriods.roundId')
            .whereRef('roundQuestions.measureId', '=', 'reportEntries.measureId'),
        )
        .$castTo<boolean>()
        .as('isAsked'),
    ])
    .where('reportEntries.periodId', '=', periodId)
    .orderBy('reportEntries.fieldPosition')
    .orderBy('reportEntries.number');
  if (options.publicOnly) query = query.where('reportEntries.isPublic', '=', true);
  return query.execute();
}

export type ReportEntryRow = Awaited<ReturnType<typeof entriesOf>>[number];

/**
 * What turned out to be wrong later, the oldest first. The entries themselves stay as they were. With `publicOnly` without what was
 * said of measures that not everybody may read now.
 */
export function correctionsOf(db: Db, periodId: string, options: { publicOnly: boolean }) {
  let query = actionPlanTables(db)
    .selectFrom('reportCorrections')
    .innerJoin('reportEntries', (join) =>
      join
        .onRef('reportEntries.periodId', '=', 'reportCorrections.periodId')
        .onRef('reportEntries.measureId', '=', 'reportCorrections.measureId'),
    )
    .innerJoin('measures', 'measures.id', 'reportCorrections.measureId')
    .selectAll('reportCorrections')
    .select(['reportEntries.number', 'reportEntries.title'])
    .where('reportCorrections.periodId', '=', periodId)
    .orderBy('reportCorrections.at')
    .orderBy('reportEntries.number');
  if (options.publicOnly) {
    query = query.where('reportEntries.isPublic', '=', true).where('measures.publishedAt', 'is not', null);
  }
  return query.execute();
}

export type ReportCorrection = Awaited<ReturnType<typeof correctionsOf>>[number];

export async function insertPeriod(db: Db, period: Insertable<ReportPeriodsTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('reportPeriods')
    .values(period)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertEntries(db: Db, entries: readonly Insertable<ReportEntriesTable>[]): Promise<void> {
  if (entries.length === 0) return;
  await actionPlanTables(db)
    .insertInto('reportEntries')
    .values([...entries])
    .execute();
}

export async function insertCorrection(db: Db, correction: Insertable<ReportCorrectionsTable>): Promise<void> {
  await actionPlanTables(db).insertInto('reportCorrections').values(correction).execute();
}
