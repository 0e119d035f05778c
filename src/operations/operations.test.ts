import { resolve } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { system } from '../platform/actor.ts';
import { listAuditEntries } from '../platform/audit.store.ts';
import { findMail, markMail, queueMail } from '../platform/mail/outbox.store.ts';
import { createSignedLink, readSignedLink } from '../platform/secrets/signed-link.store.ts';
import { transact } from '../platform/use-case.ts';
import { createApp } from '../app.ts';
import { useTestApp } from '../testing/test-app.ts';
import { visitor as visitorOf } from '../testing/visitor.ts';
import { eraseOldRecords } from './erase-old-records.job.ts';
import { operations } from './index.ts';

const program = useTestApp();
const outbox = '/verwaltung/postausgang';
const log = '/verwaltung/protokoll';
const day = 24 * 60 * 60 * 1000;

function mail(wish: { confidential?: boolean; failed?: string } = {}): Promise<string> {
  const { services } = program;
  return transact(services, system, async (work) => {
    const letter = {
      to: 'ada@teilhabe.test',
      subject: 'Ihre Meldung',
      body: 'Guten Tag,\n\nerledigt.',
      about: 'barrier 17',
    };
    const id = await queueMail(work, { ...letter, confidential: wish.confidential ?? false });
    if (wish.failed !== undefined) await markMail(work.db, id, { state: 'failed', error: wish.failed });
    return id;
  });
}

const runErasing = () => eraseOldRecords.run(program.services, {} as never, program.services.log);

test('the outbox lists mails with their state, and a mail shows its text unless it is confidential', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const open = await mail();
  const secret = await mail({ confidential: true });
  const list = await visitor.get(outbox);
  expect(list.page.querySelector('caption')?.text).toContain('Ausgehende E-Mails');
  expect(list.text).toContain('wartet');
  expect((await visitor.get(`${outbox}/${open}`)).text).toContain('erledigt.');
  const hidden = await visitor.get(`${outbox}/${secret}`);
  expect(hidden.text).not.toContain('erledigt.');
  expect(hidden.text).toContain('wird hier nicht gezeigt');
});

test('in a demonstration everybody may follow the links of fictional mails, and reads why', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const { services } = program;
  const demo = createApp({ ...services, config: { ...services.config, demo: true } }, resolve('dist'));
  const inDemo = visitorOf(demo);
  for (const [name, value] of visitor.cookies) inDemo.cookies.set(name, value);
  const shown = await inDemo.get(`${outbox}/${await mail({ confidential: true })}`);
  expect(shown.text).toContain('erledigt.');
  expect(shown.text).toContain('Das hier ist eine Vorführung');
});

test('a failed mail is seen, stands in the work list and is sent again', async () => {
  const { visitor, staff } = await signedIn(program, 'administrator');
  const id = await mail({ failed: 'connection refused' });
  expect((await visitor.get(`${outbox}?seite=abc`)).text).toContain('connection refused');
  expect(await operations.openWork?.(program.services, staff, 10)).toMatchObject([
    { count: 1, first: [{ title: 'Eine E-Mail kam nicht hinaus', path: outbox }] },
  ]);
  expect(await operations.openWork?.(program.services, { ...staff, role: 'reader' }, 10)).toEqual([]);

  const sent = await visitor.submitAndFollow(`${outbox}/${id}/noch-einmal`);
  expect(sent.text).toContain('wird gerade noch einmal gesendet');
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'operations.mail-retried', subject: `mail ${id}`, actorId: staff.id });
  await program.runJobs();
  expect((await findMail(program.services.db, id))?.state).toBe('kept');
  expect((await visitor.submit(`${outbox}/${id}/noch-einmal`)).status).toBe(422);
  expect(await operations.openWork?.(program.services, staff, 10)).toEqual([]);
});

test('a mail that is not there is not found, and other roles see none', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  expect((await visitor.get(`${outbox}/7`)).status).toBe(404);
  expect((await visitor.submit(`${outbox}/7/noch-einmal`)).status).toBe(404);
  const editor = await signedIn(program, 'editor');
  expect((await editor.visitor.get(outbox)).status).toBe(403);
  const manager = await signedIn(program, 'participationManager');
  expect((await manager.visitor.get(log)).status).toBe(403);
});

test('the audit log names people and goes back page by page', async () => {
  const { visitor, staff } = await signedIn(program, 'administrator', { name: 'Berta Beispiel' });
  await transact(program.services, { kind: 'staff', id: staff.id }, async (work) => {
    for (let count = 1; count <= 120; count += 1) await work.audit('test.happened', `thing ${count}`, { count });
  });
  const first = await visitor.get(log);
  expect(first.page.querySelectorAll('tbody tr')).toHaveLength(100);
  expect(first.text).toContain('Berta Beispiel');
  expect(first.text).toContain('count: 120');
  const older = first.page.querySelector('a[rel=next]')?.getAttribute('href') ?? '';
  const second = await visitor.get(older);
  expect(second.text).toContain('>thing 20<');
  expect(second.text).not.toContain('>thing 21<');
  expect((await visitor.get(`${log}?vor=quatsch`)).status).toBe(200);
});

test('after ninety days a mail has neither text nor recipient, and old links and counts are gone', async () => {
  const { services, clock } = program;
  const sent = await mail();
  await program.runJobs();
  const failed = await mail({ failed: 'connection refused' });
  const { token } = await transact(services, system, (work) =>
    createSignedLink(work, { purpose: 'test', subject: 'x', validDays: 1 }),
  );
  clock.advance(89 * day);
  const fresh = await mail();
  await runErasing();
  expect((await findMail(services.db, sent))?.body).not.toBeNull();
  expect(await readSignedLink(services.db, token, 'test', clock.now())).toEqual({ ok: false, failure: 'unknown' });
  clock.advance(2 * day);
  await services.limits.allow({ name: 'test', points: 1, seconds: 1 }, 'somebody');
  await runErasing();
  for (const id of [sent, failed])
    expect(await findMail(services.db, id)).toMatchObject({ body: null, toAddress: null });
  expect((await findMail(services.db, fresh))?.body).not.toBeNull();
  const { visitor } = await signedIn(program, 'administrator');
  expect((await visitor.get(`${outbox}/${sent}`)).text).toContain('nach 90 Tagen gelöscht');
  const counts = await services.pool.query("select 1 from rate_limits where key like 'test%'");
  expect(counts.rowCount).toBe(0);
});

test('what a job was given is forgotten a month after it was given up', async () => {
  const { services, clock } = program;
  const waiting = async () => {
    const jobs = await sql<{ key: string }>`
      select key from graphile_worker.jobs where key like 'test %' order by key`.execute(services.db);
    return jobs.rows.map(({ key }) => key);
  };
  await transact(services, system, async (work) => {
    await work.enqueue('operations.test', { email: 'ada@teilhabe.test' }, { key: 'test given up' });
    await work.enqueue('operations.test', {}, { key: 'test open' });
  });
  await sql`select graphile_worker.permanently_fail_jobs(array(
    select id from graphile_worker.jobs where key = 'test given up'), 'refused')`.execute(services.db);
  clock.set(new Date(Date.now() + 29 * day));
  await runErasing();
  expect(await waiting()).toEqual(['test given up', 'test open']);
  clock.set(new Date(Date.now() + 31 * day));
  await runErasing();
  expect(await waiting()).toEqual(['test open']);
});
