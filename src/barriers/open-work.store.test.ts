import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { useTestApp } from '../testing/test-app.ts';
import { openBarrierWork } from './barriers.open-work.ts';
import {
  openMessagesQuery,
  promisedBarriersQuery,
  reopenedBarriersQuery,
  unreadAdditionsQuery,
} from './open-work.store.ts';

const program = useTestApp();
const stock = 12_000;

/** 12,000 barriers of many years, of which 300 are open and 120 of these still without an answer. */
async function haveLargeStock(): Promise<void> {
  const { db, clock } = program.services;
  await sql`
    insert into barriers (state, state_since, outcome, place_kind, created_at, first_look_at, body_named_at, answered_at, updated_at)
    select state, at, case when state = 'resolved' then 'solved' end, 'outdoors', at,
      case when state <> 'received' then at end, case when state <> 'received' then at end,
      case when number % 100 <> 0 then at end, at
    from (select number, ${clock.now()}::timestamptz - number * interval '1 hour' as at,
      case when number % 400 = 0 then 'received' when number % 40 = 0 then 'accepted' else 'resolved' end as state
      from generate_series(1, ${stock}::integer) number) stock`.execute(db);
  await sql`
    insert into barrier_reports (barrier_id, received_at, channel, locale, answer_wish, code_hash)
    select id, created_at, 'web', 'de', 'telephone', decode(md5(id::text), 'hex') from barriers`.execute(db);
  await sql`
    insert into barrier_history (barrier_id, at, actor_kind, event)
    select id, created_at, 'system', case when number % 1000 = 0 then 'reopened' else 'moved' end
    from barriers`.execute(db);
  await sql`
    insert into reporter_messages (report_id, barrier_id, at, form, subject, text, text_easy, done_at)
    select id, barrier_id, received_at, 'telephone', '', '', '', case when row_number() over () > 20 then received_at end
    from barrier_reports`.execute(db);
  await sql`
    insert into report_additions (report_id, at, kind, text, read_at)
    select id, received_at, 'addition', 'Noch etwas.', case when row_number() over () > 20 then received_at end
    from barrier_reports`.execute(db);
  await sql`vacuum analyze barriers, barrier_reports, barrier_history, reporter_messages, report_additions`.execute(db);
}

test('among very many barriers what waits is found by indexes, in one round', async () => {
  await haveLargeStock();
  const { db } = program.services;
  const queries = { promisedBarriersQuery, openMessagesQuery, unreadAdditionsQuery, reopenedBarriersQuery };
  for (const [name, query] of Object.entries(queries)) {
    const plan = JSON.stringify(await query(db).explain('json'));
    expect(plan, name).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"(barrier|report)/u);
  }
  const { staff } = await signedIn(program, 'participationManager');
  const work = await openBarrierWork(program.services, staff);
  expect(work.filter(({ urgency }) => urgency === 'promise-broken').length).toBeGreaterThan(50);
  expect(work.filter(({ reason }) => reason.includes('Anruf'))).toHaveLength(20);
  expect(work.filter(({ reason }) => reason.includes('ergänzt'))).toHaveLength(20);
});
