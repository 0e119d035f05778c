import { system } from '../../platform/actor.ts';
import { addDays, dayOf, startOfDay } from '../../platform/calendar.ts';
import { job, type JobName } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { eraseContactsClosedBefore } from './follow.store.ts';

export const eraseContactsJob: JobName<object> = 'barriers.erase-contacts';

/** Promised to everybody who gives an address: it is erased this long after the matter was closed. */
const contactDays = 30;

/** Every night: how to reach somebody is forgotten once nothing is left to tell them (Article 5 (1) e GDPR). */
export const eraseContacts = job<Services, object>(
  eraseContactsJob,
  async (services) => {
    await transact(services, system, async (work) => {
      const closedBefore = startOfDay(addDays(dayOf(work.now), 1 - contactDays));
      const count = await eraseContactsClosedBefore(work.db, closedBefore);
      if (count > 0) await work.audit('barriers.contacts-erased', 'closed barriers', { count });
    });
  },
  '20 2 * * *',
);
