import { domainToASCII } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { citizen, system } from '../../platform/actor.ts';
import { findMail, listMails } from '../../platform/mail/outbox.store.ts';
import { sendMail } from '../../platform/mail/send-mail.job.ts';
import { openMailTransport } from '../../platform/mail/transport.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { sendIssue } from '../issues/send-issue.job.ts';
import { findIssue, insertIssue } from '../issues/issues.store.ts';
import { askForSubscription } from '../subscribe/subscribe.ts';
import { openOutreachWork, settleOutreachWork } from './open-work.ts';
import { deliveryReport as report, mailSink } from './returned.builders.ts';
import { takeOff } from './take-off.job.ts';

const program = useTestApp();
const secret = 'ein-langes-geheimnis-fuer-den-mailserver';
const minute = 60_000;

const sink = mailSink();

beforeAll(async () => {
  await sink.open();
  Object.assign(program.services.config, { bounceAddress: 'rundbrief@teilhabe.example', bounceSecret: secret });
});
afterAll(sink.close);

beforeEach(async () => {
  await sql`delete from newsletter_subscribers`.execute(program.services.db);
  await sql`update newsletter_issues set taken_off_seen = taken_off`.execute(program.services.db);
  sink.refusals.clear();
  sink.received.length = 0;
});

/** Puts somebody on the list as the two pages do. */
async function subscribe(email: string): Promise<void> {
  const { services } = program;
  const mailId = await transact(services, citizen, (work) =>
    askForSubscription(work, services, { email, edition: 'easy', locale: 'de' }),
  );
  await confirm((await findMail(services.db, mailId))?.body ?? '');
}

async function confirm(mail: string): Promise<void> {
  const link = /http:\/\/teilhabe\.test(\/\S*bestaetigen\/\S+)/u.exec(mail)?.[1] ?? '';
  expect((await program.visitor().submit(link)).status).toBe(303);
}

const news = [
  {
    id: 'article-1',
    path: '/aktuelles/aufzug',
    at: new Date(),
    changedAt: new Date(),
    title: 'Der Aufzug fährt',
    lead: '',
    titleEasy: '',
    leadEasy: '',
  },
];

/** Sends an issue to everybody on the list; the mail server is asked once. */
async function sendNewIssue(): Promise<{ number: number; id: string }> {
  const { services, clock } = program;
  clock.set(new Date(clock.now().getTime() + 7 * 24 * 60 * minute));
  const number = await transact(services, system, (work) =>
    insertIssue(work.db, { title: 'Neues', now: clock.now(), news }),
  );
  const id = (await findIssue(services.db, number))?.id ?? '';
  await sql`update newsletter_issues set send_from = ${clock.now()} where id = ${id}`.execute(services.db);
  await sendIssue.run(services, { issueId: id } as never, services.log);
  await handOver();
  return { number, id };
}

async function handOver(): Promise<void> {
  const { services } = program;
  const mail = openMailTransport({ ...services.config, smtpUrl: sink.url() });
  const { rows } = await sql<{ id: string }>`
    select id from outgoing_mails where state in ('waiting', 'failed') and about like 'newsletter %' and html is not null`.execute(
    services.db,
  );
  for (const { id } of rows) {
    await sendMail.run({ ...services, mail }, { mailId: id } as never, services.log).catch(() => undefined);
  }
  mail.close();
}

const count = () => takeOff.run(program.services, {} as never, program.services.log);
const onList = async () =>
  (
    await sql<{ email: string }>`select email from newsletter_subscribers order by email`.execute(program.services.db)
  ).rows.map(({ email }) => email);
const bouncedConsents = async () =>
  (
    await sql<{ n: number }>`select count(*)::int n from newsletter_consents where event = 'bounced'`.execute(
      program.services.db,
    )
  ).rows[0]?.n ?? 0;
const countsOf = async (number: number) => {
  const issue = await findIssue(program.services.db, number);
  return [issue?.returnedPermanent, issue?.returnedTemporary, issue?.takenOff];
};

const returnPathOf = (email: string): string => sink.received.findLast(({ to }) => to === email)?.from ?? '';

async function comesBack(
  body: string | Uint8Array<ArrayBuffer>,
  authorization = `Bearer ${secret}`,
): Promise<Response> {
  return program.app.request('http://teilhabe.test/newsletter/ruecklauf', {
    method: 'POST',
    headers: { authorization, 'content-type': 'message/rfc822' },
    body,
  });
}

describe('a mail server refuses', () => {
  test('a mailbox that is not there: who had it is forgotten, with an entry in the record, and nobody else', async () => {
    for (const name of ['anna', 'bert', 'cleo']) await subscribe(`${name}@beispiel.de`);
    sink.refusals.set('bert@beispiel.de', { code: 550, text: '5.1.1 no such user' });
    const before = await bouncedConsents();
    const { number } = await sendNewIssue();
    await count();
    expect(await onList()).toEqual(['anna@beispiel.de', 'cleo@beispiel.de']);
    expect(await bouncedConsents()).toBe(before + 1);
    expect(await countsOf(number)).toEqual([1, 0, 1]);
    const { rows } = await sql`select 1 from outgoing_mails where to_address = 'bert@beispiel.de'`.execute(
      program.services.db,
    );
    expect(rows).toEqual([]);
    await count();
    expect(await countsOf(number)).toEqual([1, 0, 1]);
  });

  test.each([
    [554, '5.7.1 we take you for advertising'],
    [552, '5.2.2 mailbox full'],
    [451, '4.3.0 later, please'],
  ])('for another reason (%i): nobody is forgotten at once, and after days it counts as once', async (code, text) => {
    await subscribe('dora@beispiel.de');
    sink.refusals.set('dora@beispiel.de', { code, text });
    const { number } = await sendNewIssue();
    await count();
    expect(await countsOf(number)).toEqual([0, 0, 0]);
    program.clock.set(new Date(program.clock.now().getTime() + 4 * 24 * 60 * minute));
    await count();
    expect(await onList()).toEqual(['dora@beispiel.de']);
    expect(await countsOf(number)).toEqual([0, 1, 0]);
  });
});

describe('a mail comes back', () => {
  test('for good: who it was for is forgotten, however often the report comes', async () => {
    for (const name of ['emil', 'fred']) await subscribe(`${name}@beispiel.de`);
    const { number } = await sendNewIssue();
    const to = returnPathOf('emil@beispiel.de');
    expect(to).toMatch(/^rundbrief\+[a-z2-7]{20}@teilhabe\.example$/u);
    for (let time = 0; time < 3; time += 1) {
      const answer = await comesBack(report({ to }));
      expect([answer.status, await answer.text()]).toEqual([204, '']);
    }
    await count();
    expect(await onList()).toEqual(['fred@beispiel.de']);
    expect(await countsOf(number)).toEqual([1, 0, 1]);
    expect((await comesBack(report({ to }))).status).toBe(204);
    await count();
    expect(await countsOf(number)).toEqual([1, 0, 1]);
  });

  test('for now, three issues in a row: then nobody reads there any more', async () => {
    await subscribe('gisa@beispiel.de');
    const full = async () => {
      await sendNewIssue();
      await comesBack(report({ to: returnPathOf('gisa@beispiel.de'), status: '5.2.2' }));
      await count();
    };
    await full();
    await full();
    await sendNewIssue();
    await count();
    await full();
    await full();
    expect(await onList()).toEqual(['gisa@beispiel.de']);
    await full();
    expect(await onList()).toEqual([]);
  });

  test.each([
    ['a forged mark', (to: string) => report({ to: to.replace(/\+.{20}/u, `+${'a'.repeat(20)}`) })],
    ['no mark', () => report({ to: 'rundbrief@teilhabe.example' })],
    ['a mail that is merely late', (to: string) => report({ to, action: 'delayed', status: '4.4.7' })],
    ['an answer that somebody is on holiday', (to: string) => `To: ${to}\r\nSubject: Im Urlaub\r\n\r\nBin weg. 5.1.1`],
    ['a report within the text alone', (to: string) => `To: ${to}\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n`],
    ['nothing', () => ''],
    ['rubbish', () => new Uint8Array(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256))],
  ])('with %s: nothing changes, and the answer is the same', async (_, bodyFor) => {
    await subscribe('hans@beispiel.de');
    const { number } = await sendNewIssue();
    const answer = await comesBack(bodyFor(returnPathOf('hans@beispiel.de')));
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    await count();
    expect(await onList()).toEqual(['hans@beispiel.de']);
    expect(await countsOf(number)).toEqual([0, 0, 0]);
  });

  test('from somebody without the secret, or to an installation without one: refused', async () => {
    await subscribe('ines@beispiel.de');
    await sendNewIssue();
    const body = report({ to: returnPathOf('ines@beispiel.de') });
    for (const given of ['', 'Bearer', `Bearer ${secret}x`, secret, 'Bearer null']) {
      expect((await comesBack(body, given)).status, given).toBe(401);
    }
    Object.assign(program.services.config, { bounceSecret: undefined });
    expect((await comesBack(body, 'Bearer undefined')).status).toBe(404);
    Object.assign(program.services.config, { bounceSecret: secret });
    expect((await comesBack('x'.repeat(3_000_000))).status).toBe(413);
    await count();
    expect(await onList()).toEqual(['ines@beispiel.de']);
  });
});

test('a storm is one line for the office, with a count, until somebody has read it', async () => {
  const { db } = program.services;
  const many = 600;
  await sql`
    insert into newsletter_subscribers (email, address_key, edition, locale, asked_at, confirmed_at)
    select 'weg' || n || '@beispiel.de', 'weg' || n || '@beispiel.de', 'standard', 'de', ${program.clock.now()}, ${program.clock.now()}
    from generate_series(1, ${many}::integer) n`.execute(db);
  await subscribe('jana@beispiel.de');
  const { number, id } = await sendNewIssue();
  await sql`
    update newsletter_deliveries set queued_at = ${program.clock.now()},
      return_token = translate(lpad(row_number::text, 20, '0'), '0123456789', 'abcdefghij')
    from (select subscriber_id as who, row_number() over () as row_number from newsletter_deliveries where issue_id = ${id}) rows
    where who = subscriber_id and issue_id = ${id}`.execute(db);
  const { rows } = await sql<{ token: string }>`
    select return_token as token from newsletter_deliveries
    join newsletter_subscribers on id = subscriber_id where email like 'weg%'`.execute(db);
  expect(rows).toHaveLength(many);
  const answers = await Promise.all(
    rows.map(({ token }) => comesBack(report({ to: `rundbrief+${token}@teilhabe.example` }))),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
  const entries = async () =>
    (await sql<{ n: number }>`select count(*)::int n from audit_entries where event = 'outreach.bounced'`.execute(db))
      .rows[0]?.n ?? 0;
  const before = await entries();
  await Promise.all([count(), count()]);
  expect(await onList()).toEqual(['jana@beispiel.de']);
  expect(await countsOf(number)).toEqual([many, 0, many]);
  expect((await entries()) - before).toBeLessThanOrEqual(4);

  const { staff, visitor } = await signedIn(program, 'editor');
  const waiting = await openOutreachWork(program.services, staff);
  expect(waiting.map((group) => group.count)).toEqual([1]);
  expect(waiting[0]?.first[0]?.title).toBe(`Rundbrief: ${many} Adressen von der Liste genommen`);
  const issue = (await visitor.get(`/verwaltung/newsletter/${number}`)).page.querySelector('main')?.text;
  expect(issue).toContain(`Zurückgekommen: ${many} endgültig, 0 vorübergehend.`);
  const settle = (seenAt: Date) =>
    transact(program.services, system, (work) => settleOutreachWork(work, staff, { key: 'returned-mails', seenAt }));
  expect((await settle(new Date('2026-01-01T00:00:00Z'))).ok).toBe(false);
  expect((await settle(program.clock.now())).ok).toBe(true);
  expect(await openOutreachWork(program.services, staff)).toEqual([]);
}, 60_000);

test.each(['rosa@büro.example', 'rosa@xn--bro-hoa.example'])(
  'somebody whose mail domain has an umlaut subscribes and gets the newsletter: %s',
  async (email) => {
    const asked = await program.visitor().submit('/newsletter', { email, edition: 'easy' });
    expect(asked.location).toBe('/newsletter/fast-fertig');
    const mails = await listMails(program.services.db, { limit: 1000, offset: 0 });
    const mail = mails.find(({ toAddress, body }) => toAddress === email && body?.includes('bestaetigen'));
    await confirm(mail?.body ?? '');
    await sendNewIssue();
    expect(sink.received.map(({ to }) => domainToASCII(to.split('@')[1] ?? ''))).toEqual(['xn--bro-hoa.example']);
    expect(sink.received[0]?.from).toMatch(/^rundbrief\+/u);
  },
);
