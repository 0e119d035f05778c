import { sql, type RawBuilder } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import { countByState, sumOf } from '../barrier-counts.store.ts';
import { mostCounted } from './most-counted.ts';
import type { View } from './triage-filter.ts';
import { calendar, calendarBegins } from './triage-order.store.ts';
import { isOverdue, worthPublishing, type TriageMoment } from './triage.store.ts';

/** At most one more than are counted exactly, so that no look reads all of a long backlog. */
const upToMost = (rows: RawBuilder<unknown>) =>
  sql<number>`(select count(*) from (${rows} limit ${sql.lit(mostCounted + 1)}) found)`;

/** Open barriers whose next promise is broken: those reported on a day whose promise was due before today. */
function broken(today: string) {
  const ofKind = (kind: string, due: string) => sql`(
    select 1 from barriers where open_promise = ${sql.lit(kind)}
      and created_at >= ${calendarBegins}
      and created_at < (
        select (day + 1)::timestamp at time zone 'Europe/Berlin' from promise_calendar
        where day < ${today}::date and ${sql.ref(due)} < ${today}::date order by day desc limit 1
      )
    limit ${sql.lit(mostCounted + 1)}
  )`;
  return sql`with ${calendar} ${ofKind('firstLook', 'first_look_due')} union all ${ofKind('bodyNamed', 'body_named_due')}
    union all ${ofKind('answer', 'answer_due')}`;
}

const unanswered = sql`select 1 from referrals where answered_at is null and closed_at is null`;

/** How many barriers each view holds, up to `mostCounted` and one more. What a state alone says is known without counting. */
export async function countViews(db: Db, { now, overdueDays }: TriageMoment) {
  const [states, { rows }] = await Promise.all([
    countByState(db),
    sql<
      Record<'promiseBroken' | 'waitingForBody' | 'overdueAnswer' | 'newAnswers' | 'newAdditions' | 'toConfirm', number>
    >`
      select ${upToMost(broken(dayOf(now)))} as promise_broken,
        ${upToMost(unanswered)} as waiting_for_body,
        ${upToMost(sql`${unanswered} and ${isOverdue(now, overdueDays)}`)} as overdue_answer,
        ${upToMost(sql`select distinct barrier_id from referrals where answered_at is not null and reviewed_at is null`)} as new_answers,
        ${upToMost(sql`select distinct r.barrier_id from report_additions a join barrier_reports r on r.id = a.report_id
          where a.read_at is null`)} as new_additions,
        ${upToMost(sql`select 1 from barriers where state = 'resolved' and confirmation_asked_at is not null`)} as to_confirm`.execute(
      db,
    ),
  ]);
  const none = { promiseBroken: 0, waitingForBody: 0, overdueAnswer: 0, newAnswers: 0, newAdditions: 0, toConfirm: 0 };
  const counted = rows[0] ?? none;
  return {
    new: sumOf(states, ({ state }) => state === 'received'),
    promiseBroken: counted.promiseBroken,
    waitingForBody: counted.waitingForBody,
    overdueAnswer: counted.overdueAnswer,
    newAnswers: counted.newAnswers,
    waitingForPerson: sumOf(states, ({ state }) => state === 'needsInfo'),
    newAdditions: counted.newAdditions,
    unpublished: sumOf(states, ({ state, isPublic }) => !isPublic && worthPublishing.includes(state)),
    toConfirm: counted.toConfirm,
  } satisfies Partial<Record<View, number>>;
}
