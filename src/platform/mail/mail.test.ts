import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../actor.ts';
import { transact } from '../use-case.ts';
import { findMail, lockWaitingMail, queueMail } from './outbox.store.ts';
import { sendMail } from './send-mail.job.ts';
import { openMailTransport, requiresStartTls } from './transport.ts';

const program = useTestApp();
const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const letter = {
  to: 'rosa@example.org',
  subject: 'Neues zu Ihrer Meldung',
  body: 'Grüße aus Südharz\n',
  about: 'barrier 17',
};

const queue = () => transact(program.services, system, (work) => queueMail(work, letter));

/** A real mail server on this machine that keeps what it gets, or refuses it. */
async function sink(options: { refuse?: boolean; startTls?: boolean; host?: string } = {}) {
  const { host = '127.0.0.1' } = options;
  const mails: ParsedMail[] = [];
  const overTls: boolean[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.startTls ? [] : ['STARTTLS'],
    onRcptTo: (address, _session, done) =>
      done(options.refuse ? new Error(`no such mailbox ${address.address}`) : undefined),
    onData: (stream, session, done) => {
      void (async () => {
        overTls.push(session.secure);
        mails.push(await simpleParser(stream));
        done();
      })();
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  ends.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  return { url: `smtp://${host}:${typeof address === 'object' ? address?.port : 0}`, mails, overTls };
}

function run(mailId: string, smtpUrl: string, settings: { smtpPlaintext?: boolean } = {}): Promise<void> {
  const { services } = program;
  const mail = openMailTransport({ ...services.config, ...settings, smtpUrl });
  return sendMail.run({ ...services, mail }, { mailId } as never, services.log).finally(() => mail.close());
}

test('a mail goes out once, as plain text with its umlauts', async () => {
  const { url, mails } = await sink();
  const id = await queue();
  await run(id, url);
  await run(id, url);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text?.trim()).toBe('Grüße aus Südharz');
  expect(mails[0]?.html).toBe(false);
  expect((await findMail(program.services.db, id))?.state).toBe('sent');
});

test('a refusal is seen in the outbox without the address, and the mail is not lost', async () => {
  const refusing = await sink({ refuse: true });
  const id = await queue();
  await expect(run(id, refusing.url)).rejects.toThrow('the mail server refused');
  const failed = await findMail(program.services.db, id);
  expect(failed).toMatchObject({ state: 'failed', attempts: 1 });
  expect(failed?.lastError).not.toContain('rosa@');
  const { url, mails } = await sink();
  await run(id, url);
  expect(mails).toHaveLength(1);
});

test('a mail server that is away is tried again later', async () => {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 1) : 1));
    });
  });
  const id = await queue();
  await expect(run(id, `smtp://127.0.0.1:${port}`)).rejects.toThrow('could not be reached');
  expect((await findMail(program.services.db, id))?.state).toBe('failed');
});

test('who comes second to a mail waits for the first, and sends it when that one fails', async () => {
  const { url, mails } = await sink();
  const { db } = program.services;
  const id = await queue();
  const second: { sent?: Promise<void> } = {};
  const first = db.transaction().execute(async (held) => {
    expect(await lockWaitingMail(held, id)).toBeDefined();
    second.sent = run(id, url);
    await setTimeout(300);
    throw new Error('killed on the way');
  });
  await expect(first).rejects.toThrow('killed');
  await second.sent;
  expect(mails).toHaveLength(1);
  expect((await findMail(db, id))?.state).toBe('sent');
});

test('a mail server that takes the call and says nothing is given up', async () => {
  const open = new Set<Socket>();
  const silent = createServer((socket) => void open.add(socket));
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve);
  });
  const address = silent.address();
  const { services } = program;
  const smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const mail = openMailTransport({ ...services.config, smtpUrl }, { begin: 200, answer: 200 });
  const id = await queue();
  await expect(sendMail.run({ ...services, mail }, { mailId: id } as never, services.log)).rejects.toThrow('could not');
  expect((await findMail(services.db, id))?.state).toBe('failed');
  for (const socket of open) socket.destroy();
  silent.close();
});

test('without a mail server every mail is kept as a file', async () => {
  const id = await queue();
  await program.runJobs();
  expect((await findMail(program.services.db, id))?.state).toBe('kept');
  const folder = join(program.services.config.dataDir, 'mails');
  expect(await readdir(folder)).toContain(`${id}.eml`);
  const kept = await simpleParser(await readFile(join(folder, `${id}.eml`)));
  expect(kept.subject).toBe(letter.subject);
});

// Leads to this machine, too, but is no name of it: what a server elsewhere is treated like can be tried without a network.
const elsewhere = '0.0.0.0';

test('a server elsewhere that offers no encryption gets nothing, unless the operator allows it', async () => {
  const { url, mails, overTls } = await sink({ host: elsewhere });
  const id = await queue();
  await expect(run(id, url)).rejects.toThrow('the mail server refused');
  await expect(run(id, `${url}?ignoreTLS=true`)).rejects.toThrow('the mail server refused');
  expect(mails).toHaveLength(0);
  const failed = await findMail(program.services.db, id);
  expect(failed).toMatchObject({ state: 'failed' });
  expect(failed?.lastError).toContain('STARTTLS');
  await run(id, url, { smtpPlaintext: true });
  expect(overTls).toEqual([false]);
});

test('a server elsewhere is spoken to over STARTTLS, and its certificate must be good', async () => {
  const { url, overTls } = await sink({ host: elsewhere, startTls: true });
  const id = await queue();
  await expect(run(id, url)).rejects.toThrow('the mail server refused');
  expect((await findMail(program.services.db, id))?.lastError).toMatch(/certificate/iu);
  // The certificate of the sink is nobody's; everything else is as in life.
  await run(id, `${url}?tls.rejectUnauthorized=false`);
  expect(overTls).toEqual([true]);
});

test('only this machine itself may be reached without encryption', () => {
  const required = (smtpUrl: string) => requiresStartTls({ smtpUrl, smtpPlaintext: false });
  for (const host of ['localhost', 'mail.localhost', '127.0.0.1', '127.1.2.3', '[::1]'])
    expect([host, required(`smtp://${host}:25`)]).toEqual([host, false]);
  for (const host of [
    'mail.example.org',
    'localhost.example.org',
    '127.0.0.1.example.org',
    '10.0.0.1',
    '[2001:db8::1]',
  ])
    expect([host, required(`smtp://user:secret@${host}:587`)]).toEqual([host, true]);
  expect(required('smtps://mail.example.org')).toBe(false);
  expect(requiresStartTls({ smtpUrl: undefined, smtpPlaintext: false })).toBe(false);
});
