import type { Actor } from '../../platform/actor.ts';
import { sendMailJob } from '../../platform/mail/outbox.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { reviveMail } from '../operations.store.ts';

/** Sends a failed mail again at once instead of at the queue's next try. */
export function retryMail(services: Services, actor: Actor, id: string): Promise<Result<null, 'not-failed'>> {
  return transact(services, actor, async (work) => {
    if (!(await reviveMail(work.db, id))) return failure('not-failed');
    await work.enqueue(sendMailJob, { mailId: id }, { key: `mail ${id}` });
    await work.audit('operations.mail-retried', `mail ${id}`);
    return success(null);
  });
}
