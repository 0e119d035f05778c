import { SMTPServer } from 'smtp-server';
import { simpleParser, type ParsedMail } from 'mailparser';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { system } from '../../platform/actor.ts';
import { openMailTransport } from '../../platform/mail/transport.ts';
import { sendMail } from '../../platform/mail/send-mail.job.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { settingsToken } from '../newsletter.ts';
import { leaveNewsletter } from '../settings/change-subscription.ts';
import { newsletterSecret } from '../subscribers.store.ts';
import { sendIssue } from './send-issue.job.ts';
import { sendNextBatch } from './send-issue.ts';
import { findIssue, insertIssue, progressOf } from './issues.store.ts';

const program = useTestApp();
const minute = 60_000;
let editor: Visitor;

beforeAll(async () => {
  editor = (await signedIn(program, 'editor')).visitor;
});

/** Puts people on the list, as many as wanted, every second for the easy edition. */
async function haveSubscribers(count: number, name: string): Promise<void> {
  const { db, clock } = program.services;
  await sql`delete from newsletter_subscribers`.execute(db);
  await sql`
    insert into newsletter_subscribers (email, address_key, edition, locale, asked_at, confirmed_at)
    select ${name} || n || '@beispiel.de', ${name} || n || '@beispiel.de', case when n % 2 = 0 then 'easy' else 'standard' end,
      'de', ${clock.now()}, ${clock.now()}
    from generate_series(1, ${count}::integer) n`.execute(db);
}

const news = [
  {
    id: 'article-aufzug',
    path: '/aktuelles/aufzug',
    at: new Date(),
    changedAt: new Date(),
    title: 'Der Aufzug fährt',
    lead: 'Endlich.',
    titleEasy: 'Der Aufzug geht wieder',
    leadEasy: '',
  },
  {
    id: 'article-plan',
    path: '/aktuelles/plan',
    at: new Date(),
    changedAt: new Date(),
    title: 'Der Plan <b>',
    lead: '',
    titleEasy: '',
    leadEasy: '',
  },
];

async function haveIssue(): Promise<{ number: number; id: string }> {
  const { db, clock } = program.services;
  const number = await transact(program.services, system, (work) =>
    insertIssue(work.db, { title: 'Neues im Winter', now: clock.now(), news }),
  );
  return { number, id: (await findIssue(db, number))?.id ?? '' };
}

const path = (number: number, below = '') => `/verwaltung/newsletter/${number}${below}`;
const run = (issueId: string) => sendIssue.run(program.services, { issueId } as never, program.services.log);

async function mailsOf(number: number): Promise<readonly { toAddress: string; html: string; body: string }[]> {
  const { rows } = await sql<{ toAddress: string; html: string; body: string }>`
    select to_address as "toAddress", html, body from outgoing_mails where about = ${`newsletter ${number}`}`.execute(
    program.services.db,
  );
  return rows;
}

test('an issue begins with what was published, is put in order, and mistakes keep what was typed', async () => {
  const started = await editor.submit('/verwaltung/newsletter');
  expect(started.location).toMatch(/^\/verwaltung\/newsletter\/\d+$/u);
  const { number } = await haveIssue();
  const wrong = await editor.submit(path(number), {
    version: '1',
    title: '',
    intro: 'Guten Tag',
    include: ['/aktuelles/plan'],
    'place:/aktuelles/aufzug': 'x',
    'place:/aktuelles/plan': '1',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.page.querySelectorAll('.error-summary a')).toHaveLength(2);
  expect(wrong.text).toContain('Guten Tag');
  const good = { version: '1', title: 'Winter', titleEasy: 'Im Winter', intro: 'Guten Tag\n\nAlles neu.' };
  const places = { 'place:/aktuelles/aufzug': '2', 'place:/aktuelles/plan': '1', include: ['/aktuelles/plan'] };
  const saved = await editor.submit(path(number), { ...good, ...places });
  expect(saved.location).toContain('gespeichert');
  const again = await editor.submit(path(number), { ...good, ...places, title: 'Von der Kollegin' });
  expect([again.status, again.text.includes('inzwischen geändert'), again.text.includes('Von der Kollegin')]).toEqual([
    422,
    true,
    true,
  ]);
});

test('each gets one mail in the wanted edition, at a bounded rate, even when two press at once and a job runs twice', async () => {
  await haveSubscribers(150, 'viele');
  const { number, id } = await haveIssue();
  const press = () => editor.submit(path(number, '/verschicken'), { when: 'now' });
  expect((await Promise.all([press(), press()])).map(({ status }) => status)).toEqual([303, 303]);
  await Promise.all([run(id), run(id)]);
  expect((await mailsOf(number)).length).toBeLessThanOrEqual(120);
  for (let minutes = 0; minutes < 4; minutes += 1) {
    program.clock.advance(minute);
    await run(id);
  }
  const mails = await mailsOf(number);
  expect(new Set(mails.map(({ toAddress }) => toAddress)).size).toBe(150);
  expect(mails).toHaveLength(150);
  expect(await progressOf(program.services.db, id)).toMatchObject({ queued: 150, waiting: 0 });
  expect((await findIssue(program.services.db, number))?.sentAt).not.toBeNull();
  const easy = mails.find(({ toAddress }) => toAddress === 'viele2@beispiel.de');
  expect(easy?.html).toContain('lang="de-simple"');
  expect(easy?.body).toContain('Der Aufzug geht wieder');
  expect(easy?.body).toContain('Dieser Text ist noch in schwerer Sprache.');
  // Sent once: a second press changes nothing.
  await press();
  await run(id);
  expect(await mailsOf(number)).toHaveLength(150);
});

test('who leaves while a batch is being sent gets nothing more', async () => {
  await haveSubscribers(61, 'geht');
  const { services } = program;
  const { number, id } = await haveIssue();
  await editor.submit(path(number, '/verschicken'), { when: 'now' });
  await run(id);
  program.clock.advance(minute);
  // The one who is left for the second batch.
  const { rows } = await sql<{ id: string }>`
    select subscriber_id as id from newsletter_deliveries where issue_id = ${id} and queued_at is null`.execute(
    services.db,
  );
  const token = settingsToken(rows[0]?.id ?? '', await newsletterSecret(services.db));
  const queued = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const sending = transact(services, system, async (work) => {
    await sendNextBatch(work, services, id);
    queued.resolve();
    await goOn.promise;
  });
  await queued.promise;
  const leaving = transact(services, system, (work) => leaveNewsletter(work, token));
  // Whoever leaves waits for the batch; it is let go as soon as they do.
  await expect
    .poll(async () => {
      const waits = await sql<{ count: number }>`
        select count(*) as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(services.db);
      return waits.rows[0]?.count;
    })
    .toBe(1);
  goOn.resolve();
  await Promise.all([sending, leaving]);
  expect(await mailsOf(number)).toHaveLength(60);
});

test('a planned issue waits for its day and can be taken back', async () => {
  const { number, id } = await haveIssue();
  const { status } = await editor.submit(path(number, '/verschicken'), { when: 'later' });
  expect(status).toBe(422);
  const past = { when: 'later', 'day-day': '1', 'day-month': '1', 'day-year': '2020' };
  expect((await editor.submit(path(number, '/verschicken'), past)).text).toContain('Tag in der Zukunft');
  await editor.submit(path(number, '/verschicken'), { ...past, 'day-year': '2030' });
  await run(id);
  expect(await mailsOf(number)).toEqual([]);
  expect((await program.visitor().get(`/newsletter/archiv/${number}`)).status).toBe(404);
  await editor.submit(path(number, '/anhalten'));
  expect((await findIssue(program.services.db, number))?.sendFrom).toBeNull();
  await editor.submit(path(number, '/loeschen'));
  expect((await editor.get(path(number))).status).toBe(404);
});

test('what has been sent stands in the archive in both editions and on paper', async () => {
  await haveSubscribers(1, 'archiv');
  const { number, id } = await haveIssue();
  await editor.submit(path(number, '/verschicken'), { when: 'now' });
  await run(id);
  expect((await program.visitor().get('/newsletter/archiv')).text).toContain('Neues im Winter');
  const standard = await program.visitor().get(`/newsletter/archiv/${number}`);
  expect(standard.text).toContain('Der Plan &lt;b>');
  expect((await program.visitor().get(`/leicht/newsletter/archiv/${number}`)).text).toContain('Der Aufzug geht wieder');
  const paper = await program.app.request(`http://teilhabe.test/newsletter/archiv/${number}/papier.pdf`);
  expect(paper.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await paper.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('a mail program reads both parts and the button to leave; nothing is loaded and nothing counted', async () => {
  const mails: ParsedMail[] = [];
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void (async () => {
        mails.push(await simpleParser(stream));
        done();
      })();
    },
  });
  await new Promise<void>((resolve) => {
    sink.listen(0, '127.0.0.1', resolve);
  });
  const address = sink.server.address();
  const smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const mail = openMailTransport({ ...program.services.config, smtpUrl });
  afterAll(() => new Promise<void>((resolve) => sink.close(() => resolve())));
  await haveSubscribers(1, 'leserin');
  const { number, id } = await haveIssue();
  await editor.submit(path(number, '/verschicken'), { when: 'now' });
  await run(id);
  const { rows } = await sql<{
    id: string;
  }>`select id from outgoing_mails where about = ${`newsletter ${number}`}`.execute(program.services.db);
  await sendMail.run({ ...program.services, mail }, { mailId: rows[0]?.id } as never, program.services.log);
  mail.close();
  const [read] = mails;
  expect(read?.subject).toBe('Neues im Winter');
  expect(read?.text).toContain('Der Aufzug fährt');
  const html = typeof read?.html === 'string' ? read.html : '';
  expect(html).toContain('<h1>Neues im Winter</h1>');
  expect(html).not.toMatch(/<img|<script|<link|style=/u);
  expect([...html.matchAll(/href="([^"]+)"/gu)].every(([, href]) => href?.startsWith('http://teilhabe.test/'))).toBe(
    true,
  );
  const headers = read?.headerLines.map(({ line }) => line).join('\n') ?? '';
  expect(headers).toMatch(/^List-Unsubscribe:\s+<http:\/\/teilhabe\.test\/newsletter\/abmelden\/[^>]+>/mu);
  expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

test('who may not send does not see the newsletter', async () => {
  const { visitor } = await signedIn(program, 'reader');
  expect((await visitor.get('/verwaltung/newsletter')).status).toBe(403);
});
