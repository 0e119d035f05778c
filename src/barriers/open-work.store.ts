import { sql, type ExpressionBuilder, type SelectQueryBuilder } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { inOneQuestion, Moments } from '../platform/one-question.store.ts';
import { barrierStates, isClosed, type BarrierState } from './barrier.ts';
import { barrierTables } from './barriers.store.ts';
import type { BarrierTables } from './barriers.tables.ts';
import type { PromiseKind, PromiseSpan } from './open-work-spans.ts';

const openStates: readonly BarrierState[] = barrierStates.filter((state) => !isClosed(state));

/** By what a barrier is called in a list, without a word of the people who reported it. */
const name = [
  'barriers.number',
  'barriers.publicTitle',
  'barriers.kind',
  'barriers.placeKind',
  'municipalities.name as municipality',
] as const;

type Ask = ReturnType<typeof inOneQuestion>;

/** How many rows a question finds, and the first of them. */
export async function firstOf<DB, TB extends keyof DB, Row>(
  { db, ask }: { db: Db; ask: Ask },
  query: SelectQueryBuilder<DB, TB, Row>,
  moments: Moments<Row>,
  most: number,
): Promise<{ readonly count: number; readonly rows: readonly Row[] }> {
  const rows = await ask(query.limit(most), moments);
  if (rows.length < most) return { count: rows.length, rows };
  const [all] = await ask(
    db.selectFrom(query.clearOrderBy().as('waiting')).select(({ fn }) => fn.countAll<number>().as('count')),
    {},
  );
  return { count: all?.count ?? 0, rows };
}

/** Every row that a question finds about certain barriers; an index leads to them, whatever else waits. */
export function ofBarriers<DB, TB extends keyof DB, Row>(
  ask: Ask,
  query: SelectQueryBuilder<DB, TB, Row>,
  moments: Moments<Row>,
  numbers: readonly number[],
): Promise<readonly Row[]> {
  if (numbers.length === 0) return Promise.resolve([]);
  return ask(query.where(sql<boolean>`barriers.number in (${sql.join(numbers)})`), moments);
}

type Fields = ExpressionBuilder<BarrierTables, 'barriers'>;

const nextIs: Record<PromiseKind, (fields: Fields) => ReturnType<Fields['and']>> = {
  firstLook: (is) => is.and([is('barriers.firstLookAt', 'is', null)]),
  bodyNamed: (is) => is.and([is('barriers.firstLookAt', 'is not', null), is('barriers.bodyNamedAt', 'is', null)]),
  answer: (is) => is.and([is('barriers.firstLookAt', 'is not', null), is('barriers.bodyNamedAt', 'is not', null)]),
};

/** Every open barrier for which something is still promised, the oldest first, with the day it was reported in the county. */
function promisedBarriers(db: Db) {
  return (
    barrierTables(db)
      .selectFrom('barriers')
      .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
      .select(name)
      .select([
        'barriers.state',
        'barriers.createdAt',
        'barriers.firstLookAt',
        'barriers.bodyNamedAt',
        'barriers.answeredAt',
      ])
      .select(sql<string>`(barriers.created_at at time zone 'Europe/Berlin')::date`.as('day'))
      // Written out, so that the partial index fits.
      .where(sql<boolean>`barriers.state in (${sql.join(openStates.map((state) => sql.lit(state)))})`)
      .where('barriers.answeredAt', 'is', null)
      .orderBy('barriers.createdAt')
      .orderBy('barriers.number')
  );
}

/** Barriers whose next promise is of this kind, and broken. */
export function brokenPromisesQuery(db: Db, kind: PromiseKind, { brokenBefore }: PromiseSpan) {
  return promisedBarriers(db).where('barriers.createdAt', '<', brokenBefore).where(nextIs[kind]);
}

export type PromiseSpans = Readonly<Record<PromiseKind, PromiseSpan>>;

const kinds = Object.keys(nextIs) as readonly PromiseKind[];
const earliestOf = (moments: readonly Date[]): Date => new Date(Math.min(...moments.map((moment) => moment.getTime())));

/** Barriers that have just come in, or whose next promise comes near; nothing that was promised for them is broken. */
function keptPromises(db: Db, spans: PromiseSpans) {
  const begin = earliestOf(kinds.map((kind) => spans[kind].brokenBefore));
  return promisedBarriers(db).where('barriers.createdAt', '>=', begin);
}

export function newBarriersQuery(db: Db, spans: PromiseSpans) {
  return keptPromises(db, spans)
    .where('barriers.state', '=', 'received')
    .where((is) =>
      is.or(kinds.map((kind) => nextIs[kind](is).and('barriers.createdAt', '>=', spans[kind].brokenBefore))),
    );
}

export function nearPromisesQuery(db: Db, spans: PromiseSpans) {
  return keptPromises(db, spans)
    .where('barriers.state', '<>', 'received')
    .where((is) =>
      is.or(
        kinds.map((kind) =>
          nextIs[kind](is)
            .and('barriers.createdAt', '>=', spans[kind].brokenBefore)
            .and('barriers.createdAt', '<', spans[kind].nearBefore),
        ),
      ),
    );
}

const askedBodies = (db: Db) =>
  barrierTables(db)
    .selectFrom('referrals')
    .innerJoin('competentBodies', 'competentBodies.code', 'referrals.bodyCode')
    .innerJoin('barriers', 'barriers.id', 'referrals.barrierId')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select(name)
    .select(['referrals.id as referralId', 'competentBodies.name as bodyName']);

/** Questions that are still open although the body was reminded twice, or was asked so long ago; the oldest first. */
export function silentBodiesQuery(db: Db, askedBefore: Date) {
  return askedBodies(db)
    .select('referrals.sentAt as since')
    .where('referrals.answeredAt', 'is', null)
    .where('referrals.closedAt', 'is', null)
    .where((is) => is.or([is('referrals.secondReminderAt', 'is not', null), is('referrals.sentAt', '<=', askedBefore)]))
    .orderBy('referrals.sentAt')
    .orderBy('referrals.id');
}

const openInSystems = (db: Db) =>
  askedBodies(db)
    .innerJoin('open311Dispatches', 'open311Dispatches.referralId', 'referrals.id')
    .where('referrals.answeredAt', 'is', null)
    .where('referrals.closedAt', 'is', null)
    // Written out, so that the partial index fits.
    .where(sql<boolean>`(open311_dispatches.state in ('failed', 'lost') or open311_dispatches.status = 'closed')`);

/** Questions that did not reach the body's system, and for which no mail could go instead; the oldest first. */
export function unsentQuestionsQuery(db: Db) {
  return openInSystems(db)
    .select('referrals.sentAt as since')
    .where('open311Dispatches.state', 'in', ['failed', 'lost'])
    .where('referrals.sentTo', 'is', null)
    .orderBy('referrals.sentAt')
    .orderBy('referrals.id');
}

/** Questions that the body has closed in its own system, and whose answer nobody has entered here; the oldest news first. */
export function closedElsewhereQuery(db: Db) {
  return openInSystems(db)
    .select('open311Dispatches.newsAt as since')
    .where('open311Dispatches.state', '=', 'sent')
    .where('open311Dispatches.status', '=', 'closed')
    .orderBy('open311Dispatches.newsAt')
    .orderBy('referrals.id');
}

/** Answers that nobody of the office has read, the oldest first. */
export function unreadAnswersQuery(db: Db) {
  return askedBodies(db)
    .select('referrals.answeredAt as since')
    .where('referrals.answeredAt', 'is not', null)
    .where('referrals.reviewedAt', 'is', null)
    .orderBy('referrals.answeredAt')
    .orderBy('referrals.id');
}

/** Letters, calls and talks that nobody has made yet, one row for each person; who withdrew is left alone. */
export function openMessagesQuery(db: Db) {
  return barrierTables(db)
    .selectFrom('reporterMessages')
    .innerJoin('barrierReports', 'barrierReports.id', 'reporterMessages.reportId')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select(name)
    .select(['reporterMessages.reportId', 'reporterMessages.form'])
    .select((fields) => fields.fn.min('reporterMessages.at').as('since'))
    .where('reporterMessages.doneAt', 'is', null)
    .where('barrierReports.withdrawnAt', 'is', null)
    .groupBy(['barriers.id', 'municipalities.key', 'reporterMessages.reportId', 'reporterMessages.form'])
    .orderBy('since')
    .orderBy('reporterMessages.reportId')
    .orderBy('reporterMessages.form');
}

/** What reporters added and nobody has read, one row for each barrier. */
export function unreadAdditionsQuery(db: Db) {
  return barrierTables(db)
    .selectFrom('reportAdditions')
    .innerJoin('barrierReports', 'barrierReports.id', 'reportAdditions.reportId')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select(name)
    .select((fields) => [fields.fn.min('reportAdditions.at').as('since'), fields.fn.countAll<number>().as('additions')])
    .where('reportAdditions.readAt', 'is', null)
    .groupBy(['barriers.id', 'municipalities.key'])
    .orderBy('since')
    .orderBy('barriers.number');
}

/** Barriers that somebody affected has opened again, and with which nothing has happened since. */
export function reopenedBarriersQuery(db: Db) {
  return barrierTables(db)
    .selectFrom('barriers')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select(name)
    .select('barriers.stateSince as since')
    .where('barriers.state', '=', 'accepted')
    .where((fields) =>
      fields.exists(
        fields
          .selectFrom('barrierHistory')
          .select('barrierHistory.id')
          .whereRef('barrierHistory.barrierId', '=', 'barriers.id')
          .where('barrierHistory.event', '=', sql.lit('reopened'))
          .whereRef('barrierHistory.at', '>=', 'barriers.stateSince'),
      ),
    )
    .orderBy('barriers.stateSince')
    .orderBy('barriers.number');
}

/** Barriers called resolved of which somebody says that only a part is gone. */
export function partlyGoneQuery(db: Db) {
  return (
    barrierTables(db)
      .selectFrom('barrierReports')
      .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
      .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
      .select(name)
      .select((fields) => fields.fn.min('barrierReports.confirmedAt').as('since'))
      .where('barriers.state', '=', 'resolved')
      // Written out, so that the partial index fits.
      .where('barrierReports.confirmation', '=', sql.lit('partly'))
      .whereRef('barrierReports.confirmedAt', '>=', 'barriers.stateSince')
      .groupBy(['barriers.id', 'municipalities.key'])
      .orderBy('since')
      .orderBy('barriers.number')
  );
}
