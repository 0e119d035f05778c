import { system } from '../../platform/actor.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { deleteImportsUntil } from './imports.store.ts';

/** Every night: tables that were uploaded and never taken in are erased with the contacts in them. */
export const eraseUploads = job<Services, object>(
  'action-plan.erase-uploads',
  (services, _payload, log) =>
    transact(services, system, async (work) => {
      const tables = await deleteImportsUntil(work.db, work.now);
      if (tables === 0) return;
      await work.audit('action-plan.uploads-erased', 'plan', { tables });
      log.info({ tables }, 'old uploads erased');
    }),
  '40 1 * * *',
);
