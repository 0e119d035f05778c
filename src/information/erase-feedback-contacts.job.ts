import { system } from '../platform/actor.ts';
import { job } from '../platform/jobs/job.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { contactLimits } from './feedback.ts';
import { eraseFeedbackContacts } from './feedback.store.ts';

/** Every night: how to reach people whose feedback is over is forgotten. The feedback itself stays, without a person. */
export const eraseFeedbackContactsNightly = job<Services, object>(
  'information.erase-feedback-contacts',
  (services) =>
    transact(services, system, async (work) => {
      const count = await eraseFeedbackContacts(work.db, contactLimits(work.now));
      if (count > 0) await work.audit('information.feedback-contacts-erased', 'accessibility feedback', { count });
    }),
  '25 1 * * *',
);
