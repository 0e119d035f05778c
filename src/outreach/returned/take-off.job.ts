import { system } from '../../platform/actor.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { noteRefused } from './returned.store.ts';
import { takeOffUnreachable } from './take-off.ts';

/** Every five minutes and in batches, apart from the requests of the mail server: thousands may come back within a minute. */
export const takeOff = job<Services, object>(
  'outreach.take-off',
  async (services) => {
    await transact(services, system, (work) => noteRefused(work.db, work.now));
    while (await transact(services, system, takeOffUnreachable));
  },
  '*/5 * * * *',
);
