import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import { uncountedStates } from '../analyse/counted-states.ts';
import { countByState, sumOf } from '../barrier-counts.store.ts';
import { barrierStates, closedStates, isClosed, type BarrierState } from '../barrier.ts';
import type { BarrierTables } from '../barriers.tables.ts';
import { isNear } from '../browse/public-barriers.store.ts';
import { voidStates } from '../causes/void-states.ts';
import { momentsOf, type TriageFilter, type View } from './triage-filter.ts';
import { isInOrder, wantedInOrder } from './triage-order.store.ts';
import { triageTables, type PromiseCalendarTable } from './triage.tables.ts';

export const pageSize = 25;

/** What the questions of the list depend on besides the filter. */
export type TriageMoment = {
  readonly now: Date;
  /** After so many days without an answer a body is overdue. */
  readonly overdueDays: number;
  /** Whether the words of the reports may be searched and shown, not only the public ones. */
  readonly withReports: boolean;
};

type Tables = BarrierTables & { promiseCalendar: PromiseCalendarTable };
type Fields = ExpressionBuilder<Tables, 'barriers' | 'promiseCalendar'>;

const openStates = barrierStates.filter((state) => !isClosed(state));
export const worthPublishing: readonly BarrierState[] = [
  'accepted',
  'forwarded',
  'planned',
  'inProgress',
  'resolved',
  'wontFix',
];

/** The day of the next promise; null when nothing is promised any more. The rule is that of `nextPromise`. */
const due = sql<string | null>`case
  when barriers.state not in (${sql.join(openStates.map((state) => sql.lit(state)))}) then null
  when barriers.first_look_at is null then promise_calendar.first_look_due
  when barriers.body_named_at is null then promise_calendar.body_named_due
  when barriers.answered_at is null then promise_calendar.answer_due
end`;

/** Barriers with the day of their report in the calendar of promises. */
function promised(db: Db) {
  const day = sql<string>`(barriers.created_at at time zone 'Europe/Berlin')::date`;
  return triageTables(db)
    .selectFrom('barriers')
    .leftJoin('promiseCalendar', (join) => join.on('promiseCalendar.day', '=', day));
}

/** What belongs to a view. */
function inView(fields: Fields, view: View, { now, overdueDays }: TriageMoment): Expression<SqlBool> {
  const state = (states: readonly BarrierState[]) => fields('barriers.state', 'in', states);
  const asked = fields.selectFrom('referrals').select('referrals.barrierId');
  const unanswered = asked.where('referrals.answeredAt', 'is', null).where('referrals.closedAt', 'is', null);
  switch (view) {
    case 'open':
      return state(openStates);
    case 'new':
      return state(['received']);
    case 'promiseBroken':
      return fields.and([state(openStates), sql<SqlBool>`${due} < ${dayOf(now)}::date`]);
    case 'waitingForBody':
      return fields('barriers.id', 'in', unanswered);
    case 'overdueAnswer':
      return fields('barriers.id', 'in', unanswered.where(isOverdue(now, overdueDays)));
    case 'newAnswers':
      return fields(
        'barriers.id',
        'in',
        asked.where('referrals.answeredAt', 'is not', null).where('referrals.reviewedAt', 'is', null),
      );
    case 'waitingForPerson':
      return state(['needsInfo']);
    case 'newAdditions':
      return fields(
        'barriers.id',
        'in',
        fields
          .selectFrom('reportAdditions')
          .innerJoin('barrierReports', 'barrierReports.id', 'reportAdditions.reportId')
          .select('barrierReports.barrierId')
          .where('reportAdditions.readAt', 'is', null),
      );
    case 'unpublished':
      return fields.and([state(worthPublishing), fields('barriers.publishedAt', 'is', null)]);
    case 'toConfirm':
      return fields.and([state(['resolved']), fields('barriers.confirmationAskedAt', 'is not', null)]);
    case 'all':
      return fields.val(true);
    case 'counted':
      return fields('barriers.state', 'not in', uncountedStates);
    case 'withoutCause':
      return fields.and([
        fields('barriers.state', 'not in', voidStates),
        fields.not(
          fields.exists(
            fields
              .selectFrom('barrierCauses')
              .select('barrierCauses.causeId')
              .whereRef('barrierCauses.barrierId', '=', 'barriers.id'),
          ),
        ),
      ]);
  }
}

/** The same rule as `silentBodiesQuery`: reminded twice, or asked so long ago. */
export function isOverdue(now: Date, overdueDays: number) {
  const sentBefore = new Date(now.getTime() - overdueDays * 24 * 60 * 60 * 1000);
  return sql<SqlBool>`(referrals.second_reminder_at is not null or referrals.sent_at <= ${sentBefore})`;
}

/** Each word must stand in the public text, in the place, in a report or be the number. */
function hasWord(fields: Fields, word: string, withReports: boolean): Expression<SqlBool> {
  const like = `%${word.replaceAll(/[\\%_]/gu, '\\$&')}%`;
  const inPublic = sql<SqlBool>`(coalesce(public_title, '') || ' ' || coalesce(public_text, '') || ' ' || coalesce(place_text, '')) ilike ${like}`;
  const found = fields.selectFrom('barriers as b').select('b.id').where(inPublic);
  const inReports = fields.selectFrom('barrierReports').select('barrierId as id').where('originalText', 'ilike', like);
  const ids = withReports ? found.union(inReports) : found;
  const number = /^\d{1,9}$/u.test(word) ? [fields('barriers.number', '=', Number(word))] : [];
  return fields.or([fields('barriers.id', 'in', ids), ...number]);
}

function matches(fields: Fields, filter: TriageFilter, moment: TriageMoment): Expression<SqlBool>[] {
  const wanted = [inView(fields, filter.view, moment)];
  if (filter.state) wanted.push(fields('barriers.state', '=', filter.state));
  if (filter.municipality) wanted.push(fields('barriers.municipalityKey', '=', filter.municipality));
  if (filter.lifeArea) wanted.push(fields('barriers.lifeArea', '=', filter.lifeArea));
  if (filter.kind) wanted.push(fields('barriers.kind', '=', filter.kind));
  if (filter.demand) wanted.push(sql<SqlBool>`${filter.demand} = any(barriers.demands)`);
  if (filter.effect) wanted.push(fields('barriers.effect', '=', filter.effect));
  if (filter.near) wanted.push(isNear(filter.near));
  if (filter.body) wanted.push(fields('barriers.bodyCode', '=', filter.body));
  if (filter.assigned === 'nobody') wanted.push(fields('barriers.assignedTo', 'is', null));
  else if (filter.assigned) wanted.push(fields('barriers.assignedTo', '=', filter.assigned));
  if (filter.channel) {
    const reports = fields.selectFrom('barrierReports').select('barrierReports.barrierId');
    wanted.push(fields('barriers.id', 'in', reports.where('barrierReports.channel', '=', filter.channel)));
  }
  if (filter.period) {
    const { from, before } = momentsOf(filter.period, moment.now);
    wanted.push(fields('barriers.createdAt', '>=', from));
    if (before) wanted.push(fields('barriers.createdAt', '<', before));
  }
  for (const word of (filter.words ?? '').split(/\s+/u).filter(Boolean).slice(0, 6)) {
    wanted.push(hasWord(fields, word, moment.withReports));
  }
  return wanted;
}

/** Most pressing first; the number settles the rest, so that pages never overlap. */
const orders = {
  promise: sql`${due} asc nulls last, barriers.created_at asc, barriers.number asc`,
  age: sql`barriers.created_at asc, barriers.number asc`,
  effect: sql`array_position(array['dangerous', 'blocks', 'hampers', 'annoys'], barriers.effect) asc nulls last,
    ${due} asc nulls last, barriers.number asc`,
} as const;

/** Which barriers stand on a page, in their order, by going through all that the filter lets through. */
export function wantedAmongAll(db: Db, filter: TriageFilter, moment: TriageMoment) {
  return promised(db)
    .select('barriers.id')
    .select(due.as('due'))
    .select(sql<number | null>`count(*) over ()`.as('total'))
    .select(sql<number>`row_number() over (order by ${orders[filter.sort]})`.as('place'))
    .where((fields) => fields.and(matches(fields, filter, moment)))
    .orderBy('place')
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize);
}

/** One page of the list as one query: first which barriers, then what is shown of these few. */
export function triagePageQuery(db: Db, filter: TriageFilter, moment: TriageMoment) {
  const wanted = isInOrder(filter) ? wantedInOrder(db, filter, pageSize) : wantedAmongAll(db, filter, moment);
  return triageTables(db)
    .with('wanted', () => wanted)
    .selectFrom('wanted')
    .innerJoin('barriers', 'barriers.id', 'wanted.id')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .leftJoinLateral(
      (fields) =>
        fields
          .selectFrom('barrierReports')
          .select([
            sql<string | null>`left(original_text, 160)`.as('words'),
            sql<boolean>`original_text is null`.as('withoutWords'),
          ])
          .whereRef('barrierReports.barrierId', '=', 'barriers.id')
          .orderBy('receivedAt')
          .limit(1)
          .as('firstReport'),
      (join) => join.onTrue(),
    )
    .select([
      'wanted.total',
      'wanted.due',
      'barriers.number',
      'barriers.state',
      'barriers.stateSince',
      'barriers.createdAt',
      'barriers.firstLookAt',
      'barriers.bodyNamedAt',
      'barriers.answeredAt',
      'barriers.publicTitle',
      'barriers.publishedAt',
      'barriers.placeText',
      'barriers.kind',
      'barriers.effect',
      'barriers.assignedTo',
      'municipalities.name as municipality',
    ])
    .select([
      sql<string | null>`case when ${moment.withReports} then first_report.words end`.as('words'),
      // A report without words asks to be called; a barrier whose reports were merged away has none.
      sql<boolean>`coalesce(first_report.without_words, false)`.as('asksToBeCalled'),
    ])
    .orderBy('wanted.place');
}

export type TriageRow = Awaited<ReturnType<ReturnType<typeof triagePageQuery>['execute']>>[number];

/** A page of the list and how many there are in all; beyond the last page there are no rows. */
export async function readTriagePage(db: Db, filter: TriageFilter, moment: TriageMoment) {
  const [rows, counts] = await Promise.all([
    triagePageQuery(db, filter, moment).execute(),
    isInOrder(filter) ? countByState(db) : undefined,
  ]);
  const total =
    counts === undefined
      ? (rows[0]?.total ?? 0)
      : sumOf(counts, ({ state }) => filter.view === 'all' || !closedStates.has(state));
  return { rows, total };
}
