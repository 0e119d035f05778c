import { expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { citizen } from './actor.ts';
import { listAuditEntries } from './audit.store.ts';
import { countMails, queueMail } from './mail/outbox.store.ts';
import { failure, success } from './result.ts';
import { transact } from './use-case.ts';

const program = useTestApp();

const letter = { to: 'a@example.org', subject: 'Test', body: 'Test', about: 'test' };

test('a refused use case leaves nothing behind: no audit entry, no mail, no job', async () => {
  const before = await countMails(program.services.db);
  const outcome = await transact(program.services, citizen, async (work) => {
    await work.audit('test.refused', 'matter 1');
    await queueMail(work, letter);
    return failure('no');
  });
  expect(outcome).toEqual({ ok: false, failure: 'no' });
  expect(await countMails(program.services.db)).toBe(before);
  expect(await listAuditEntries(program.services.db, { limit: 10 })).not.toContainEqual(
    expect.objectContaining({ event: 'test.refused' }),
  );
});

test('a fault rolls back and is not swallowed', async () => {
  const before = await countMails(program.services.db);
  const broken = transact(program.services, citizen, async (work) => {
    await queueMail(work, letter);
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(await countMails(program.services.db)).toBe(before);
});

test('a use case that succeeds writes who, when and what', async () => {
  await transact(program.services, citizen, async (work) => {
    await work.audit('test.done', 'matter 2', { count: 3 });
    return success(null);
  });
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'test.done', subject: 'matter 2', actorKind: 'citizen', details: { count: 3 } });
  expect(entry?.at).toEqual(program.services.clock.now());
});
