import { resolve } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { sessionFor, staffAccount } from './accounts/accounts.builders.ts';
import { haveEdition, haveInvited } from './action-weeks/action-weeks.builders.ts';
import { createApp, jobs, slices } from './app.ts';
import { haveAsked, type AskedBarrier } from './barriers/answer/answer.builders.ts';
import { findBarrier } from './barriers/barriers.store.ts';
import { haveEvent } from './events/events.builders.ts';
import { havePicture } from './media/media.builders.ts';
import { serializers } from './platform/log.ts';
import { useTestApp } from './testing/test-app.ts';
import { visitor, type Visitor } from './testing/visitor.ts';

/**
 * Recognisable values stand in every private field; then everything that a stranger can reach is read, and after the times of
 * `docs/data-protection.md` every table.
 */
const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const logged: string[] = [];
let stranger: Visitor;
let office: Visitor;
let asked: AskedBarrier;

/** What may be found nowhere outside; `where` says which field leaked. */
const secret = (where: string): string => `zzgeheim-${where}`;
const mail = (where: string): string => `zzgeheim-${where}@privat.example`;
const telephone = '0151 7654321';
const isPrivate = /zzgeheim-?[\w@.-]*|7654321/giu;
const found = (text: string): readonly string[] => [...new Set(text.match(isPrivate))];

const contact = {
  name: secret('reporter-name'),
  email: mail('reporter'),
  telephone,
  callTime: secret('call-time'),
  address: secret('reporter-address'),
};

beforeAll(async () => {
  const { services } = program;
  const log = pino({ level: 'debug', base: null, serializers }, { write: (line: string) => void logged.push(line) });
  const app = createApp({ ...services, log }, resolve(import.meta.dirname, '../dist'));
  stranger = visitor(app);
  const staff = await staffAccount(program, 'participationManager', {
    name: secret('staff-name'),
    email: mail('staff'),
  });
  office = (await sessionFor(program, staff)).visitor;

  asked = await haveAsked(services, {
    problem: secret('original-words'),
    answerWish: 'email',
    contact,
    email: mail('officer'),
    question: secret('question'),
  });
  const reporter = visitor(app);
  await reporter.submit('/meldung', { code: asked.code });
  await reporter.submit('/meldung/ergaenzen', { text: secret('addition'), code: asked.code });
  await office.submit(`/verwaltung/barrieren/${asked.number}/notizen`, { notiz: secret('note') });
  await visitor(app).submit(asked.answerPath, { answer: 'done', doneText: 'Der Bordstein ist abgesenkt.' });
  const { event, dates } = await haveEvent(services, {
    words: { title: 'Rundgang' },
    facts: { takesRegistrations: true },
  });
  const comes = {
    date: dates[0]?.id ?? '',
    name: secret('visitor-name'),
    email: mail('visitor'),
    needs: secret('needs'),
  };
  await havePicture(services, { consent: { note: secret('consent-name'), until: '2026-12-31' } });
  await visitor(app).submit(`/veranstaltungen/${event.slug}/anmelden`, comes);
  const feedback = { kind: 'content', problem: secret('feedback'), page: secret('feedback-page'), answerWish: 'email' };
  await haveEdition(services, { year: 2025, states: [] });
  await haveInvited(services, { year: 2025, name: secret('partner-name'), email: mail('partner') });
  await haveEdition(services);
  const asking = { organisation: 'Chor', name: secret('asking-name'), email: mail('asking') };
  await visitor(app).submit('/aktionswochen', asking);
  await visitor(app).submit('/barrierefreiheit/rueckmeldung', { ...feedback, email: mail('feedback') });
  const letter = { ...feedback, answerWish: 'letter', name: secret('letter-name'), address: secret('letter-address') };
  await visitor(app).submit('/barrierefreiheit/rueckmeldung', letter);
});

test('the values were planted', async () => {
  const everywhere = found((await tablesHolding()).flatMap(({ values }) => values).join(' '));
  const wanted = [
    'reporter-name',
    'original-words',
    'addition',
    'note',
    'question',
    'feedback',
    'visitor-name',
    'needs',
    'consent-name',
    'partner-name',
    'asking-name',
  ];
  expect(everywhere).toEqual(expect.arrayContaining([...wanted, 'letter-name', 'letter-address'].map(secret)));
});

/** Addresses of this site in a page, feed or file. */
function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:href|src|action|<loc>|<link>)(?:="|)([^"<\s]+)/gu)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&').replace('http://teilhabe.test', ''))
    .filter((address) => /^\/(?!\/)/u.test(address) && !address.startsWith('/assets/'))
    .map((address) => address.split('#')[0] ?? '');
}

test('nothing private is on any page, feed, export, file or error page that a stranger can reach', async () => {
  const fixed = slices.flatMap(({ routes }) =>
    routes.filter(
      ({ method, path, permission }) => method === 'GET' && permission.kind === 'everyone' && !/[:*]/u.test(path),
    ),
  );
  const waiting = ['/', '/leicht', '/en', '/gibt-es-nicht', '/verwaltung', ...fixed.map(({ path }) => path)];
  const visits = new Map<string, number>();
  const leaks: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    // A few queries of each path are enough: filters show what is there with others too.
    const page = path.split('?')[0] ?? '';
    const kept = path.includes('?') ? `${page}?` : page;
    const times = visits.get(kept) ?? 0;
    if (times >= (path.includes('?') ? 4 : 1)) continue;
    visits.set(kept, times + 1);
    const { text, status, headers } = await stranger.get(path);
    expect(status, path).toBeLessThan(500);
    leaks.push(...[...found(text), ...found(JSON.stringify([...headers]))].map((value) => `${path}: ${value}`));
    waiting.push(...addressesIn(text));
  }
  expect(visits.size).toBeGreaterThan(300);
  expect(leaks).toEqual([]);
}, 120_000);

test('a mistake in a form shows what was typed to whoever typed it, and to nobody else', async () => {
  const own = await stranger.submit('/barrierefreiheit/rueckmeldung', {
    problem: secret('typed'),
    answerWish: 'email',
  });
  expect(own.status).toBe(422);
  expect(found(own.text)).toEqual([secret('typed')]);
  expect(found((await program.visitor().get('/barrierefreiheit/rueckmeldung')).text)).toEqual([]);
});

test('mails say nothing private in their subject, and the log says nothing at all', async () => {
  await program.runJobs();
  const { rows } = await sql<{ subject: string }>`select subject from outgoing_mails`.execute(program.services.db);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.flatMap(({ subject }) => found(subject))).toEqual([]);
  expect(found(logged.join('\n'))).toEqual([]);
});

type Holding = { readonly table: string; readonly values: readonly string[] };

/** Every table of every schema that holds one of the values, in whatever column. */
async function tablesHolding(): Promise<readonly Holding[]> {
  const { db } = program.services;
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(db);
  const holding: Holding[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.raw(name)} t where t::text ~* 'zzgeheim|7654321'`.execute(db);
    if (rows.length > 0) holding.push({ table: name, values: found(rows.map(({ row }) => row).join(' ')) });
  }
  return holding;
}

test('after the matter is closed and the times are over, nobody can be found by it any more', async () => {
  const { services, clock } = program;
  expect(await findBarrier(services.db, asked.number)).toMatchObject({ state: 'resolved' });
  const list = await office.get('/verwaltung/rueckmeldungen');
  const items = addressesIn(list.text).filter((path) => /^\/verwaltung\/rueckmeldungen\/\d{3}-\d{3}$/u.test(path));
  expect(items).toHaveLength(2);
  for (const path of items) expect((await office.submit(path, { answer: 'Erledigt.' })).status).toBe(303);
  // Looking whether links still lead somewhere erases nothing, and asks other machines slowly.
  const nightly = jobs.filter(({ name, schedule }) => schedule !== undefined && name !== 'information.check-links');
  for (let months = 0; months < 12; months += 1) {
    clock.advance(31 * day);
    for (const job of nightly) await job.run(services, {} as never, services.log);
    await program.runJobs();
  }
  const left = await tablesHolding();
  const people = left.flatMap(({ table, values }) =>
    values
      .filter((value) => /name|address|@|call-time|needs|7654321/u.test(value))
      // Who works here has an account, and the address of a body's office is kept with the question.
      .filter((value) => !/staff|officer/u.test(value))
      .map((value) => `${table}: ${value}`),
  );
  expect(people).toEqual([]);
}, 120_000);
