import { system } from '../../platform/actor.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { sendResetLinkJob } from './send-reset-link.job.ts';

const perAccount: RateLimit = { name: 'accounts.reset.account', points: 3, seconds: 3600 };

/**
 * Orders a reset link. Whether the address has an account is looked up in the background, so that neither the answer nor its
 * delay tells. A fourth order within an hour sends nothing: three mails with good links are there already.
 */
export async function requestPasswordReset(services: Services, email: string): Promise<void> {
  if (!(await services.limits.allow(perAccount, email.toLowerCase()))) return;
  await transact(services, system, async (work) => {
    await work.enqueue(sendResetLinkJob, { email });
    await work.audit('accounts.reset-requested', 'staff unknown');
  });
}
