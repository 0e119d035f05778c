import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../actor.ts';
import { transact } from '../use-case.ts';
import { findMail, queueMail } from './outbox.store.ts';
import { sendMail } from './send-mail.job.ts';
import { openMailTransport } from './transport.ts';

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
async function sink(options: { refuse?: boolean } = {}): Promise<{ url: string; mails: ParsedMail[] }> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (address, _session, done) =>
      done(options.refuse ? new Error(`no such mailbox ${address.address}`) : undefined),
    onData: (stream, _session, done) => {
      void (async () => {
        mails.push(await simpleParser(stream));
        done();
      })();
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  ends.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  return { url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, mails };
}

function run(mailId: string, smtpUrl: string): Promise<void> {
  const { services } = program;
  const mail = openMailTransport({ ...services.config, smtpUrl });
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

test('without a mail server every mail is kept as a file', async () => {
  const id = await queue();
  await program.runJobs();
  expect((await findMail(program.services.db, id))?.state).toBe('kept');
  const folder = join(program.services.config.dataDir, 'mails');
  expect(await readdir(folder)).toContain(`${id}.eml`);
  const kept = await simpleParser(await readFile(join(folder, `${id}.eml`)));
  expect(kept.subject).toBe(letter.subject);
});
