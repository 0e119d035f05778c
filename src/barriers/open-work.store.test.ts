import { sql } from 'kysely';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { useTestApp } from '../testing/test-app.ts';
import { dayOf } from '../platform/calendar.ts';
import { openBarrierWork, openBarrierWorkOf } from './barriers.open-work.ts';
import { readPromiseRules } from './promise-rules.ts';
import { promiseSpan } from './open-work-spans.ts';
import {
  brokenPromisesQuery,
  closedElsewhereQuery,
  nearPromisesQuery,
  newBarriersQuery,
  openMessagesQuery,
  partlyGoneQuery,
  reopenedBarriersQuery,
  silentBodiesQuery,
  unreadAdditionsQuery,
  unreadAnswersQuery,
  unsentQuestionsQuery,
} from './open-work.store.ts';

const program = useTestApp();
const stock = 20_000;

/** 20,000 barriers of many years: half of them are open, and most of these have no answer yet. */
async function haveLargeStock(): Promise<void> {
  const { db, clock } = program.services;
  await sql`
    insert into barriers (state, state_since, outcome, place_kind, created_at, first_look_at, body_named_at, answered_at, updated_at)
    select state, at, case when state = 'resolved' then 'solved' end, 'outdoors', at,
      case when state <> 'received' then at end, case when number % 4 <> 0 and state <> 'received' then at end,
      case when state = 'resolved' then at end, at
    from (select number, ${clock.now()}::timestamptz - number * interval '1 hour' as at,
      case when number % 8 = 0 then 'received' when number % 2 = 0 then 'accepted' else 'resolved' end as state
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

test('among very many barriers the first of each group are found by indexes', async () => {
  await haveLargeStock();
  const { db, clock, district } = program.services;
  const today = dayOf(clock.now());
  const rules = await readPromiseRules(db, district);
  const spans = {
    firstLook: promiseSpan('firstLook', today, rules),
    bodyNamed: promiseSpan('bodyNamed', today, rules),
    answer: promiseSpan('answer', today, rules),
  };
  const plans: Record<string, string> = {};
  const plan = async (name: string, query: { explain: (format: 'json') => Promise<unknown> }) => {
    plans[name] = JSON.stringify(await query.explain('json'));
  };
  await plan('new', newBarriersQuery(db, spans).limit(10));
  await plan('near', nearPromisesQuery(db, spans).limit(10));
  await plan('reopened', reopenedBarriersQuery(db).limit(10));
  await plan('silent', silentBodiesQuery(db, clock.now()).limit(10));
  await plan('unread', unreadAnswersQuery(db).limit(10));
  await plan('unsent', unsentQuestionsQuery(db).limit(10));
  await plan('closed elsewhere', closedElsewhereQuery(db).limit(10));
  await plan('messages', openMessagesQuery(db).limit(10));
  await plan('additions', unreadAdditionsQuery(db).limit(10));
  await plan('partly', partlyGoneQuery(db).limit(10));
  for (const kind of ['firstLook', 'bodyNamed', 'answer'] as const) {
    await plan(kind, brokenPromisesQuery(db, kind, spans[kind]).limit(10));
    expect(plans[kind]).toContain('"Index Name":"barriers_unanswered"');
    // Read in the order of the index, it stops after ten: only those of one moment are sorted.
    expect(plans[kind]).not.toContain('"Node Type":"Sort"');
  }
  for (const [name, text] of Object.entries(plans)) {
    expect(text, name).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"(barrier|report)/u);
  }
});

test('everything is counted and only the first are brought', async () => {
  const { staff } = await signedIn(program, 'participationManager');
  const work = await openBarrierWork(program.services, staff, 10);
  const waiting = (words: string) => work.find(({ first }) => first[0]?.reason.includes(words));
  expect(waiting('noch nicht darauf gesehen')?.count).toBeGreaterThan(2000);
  expect(waiting('noch keine Antwort')?.count).toBeGreaterThan(2000);
  expect(waiting('noch nicht gesagt')?.count).toBeGreaterThan(2000);
  expect(waiting('Anruf')?.count).toBe(20);
  expect(waiting('ergänzt')?.count).toBe(20);
  expect(work.map(({ first }) => first.length).every((length) => length <= 10)).toBe(true);
});

test('what is put off is found by its key however deep it lies, without reading the rest', async () => {
  const { staff } = await signedIn(program, 'participationManager');
  const everything = await openBarrierWork(program.services, staff, 20_000);
  const keys = everything.flatMap(({ first }) => first.slice(-2).map(({ key }) => key));
  const found = await openBarrierWorkOf(program.services, staff, keys);
  expect(new Set(found.flatMap(({ first }) => first.map(({ key }) => key)))).toEqual(new Set(keys));
  expect(found.every(({ count, first }) => count === first.length)).toBe(true);
  expect(
    (await openBarrierWorkOf(program.services, staff, ['no-key', 'firstLook-', ''])).flatMap(({ first }) => first),
  ).toEqual([]);
  expect((await openBarrierWorkOf(program.services, { ...staff, role: 'reader' }, keys)).length).toBe(0);

  const plan = JSON.stringify(
    await unreadAdditionsQuery(program.services.db)
      .where(sql<boolean>`barriers.number in (1001, 1002)`)
      .explain('json'),
  );
  expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"(barrier|report)/u);
});

test('all that waits is asked in one question, what is more than the list shows is counted in a second', async () => {
  const { staff } = await signedIn(program, 'participationManager');
  const asks = vi.spyOn(pg.Client.prototype, 'query');
  const counted = await openBarrierWork(program.services, staff, 10);
  // The first is about the days on which promises stand still.
  expect(asks).toHaveBeenCalledTimes(3);
  asks.mockClear();
  const all = await openBarrierWork(program.services, staff, 20_000);
  expect(asks).toHaveBeenCalledTimes(2);
  asks.mockClear();
  const keys = all.flatMap(({ first }) => first.slice(0, 2).map(({ key }) => key));
  await openBarrierWorkOf(program.services, staff, keys);
  expect(asks).toHaveBeenCalledTimes(2);
  asks.mockRestore();
  expect(counted.map(({ count }) => count)).toEqual(all.map(({ first }) => first.length));
});
