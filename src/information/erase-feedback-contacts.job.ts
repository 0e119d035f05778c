import { system } from '../platform/actor.ts';
import { job } from '../platform/jobs/job.ts';
import { eraseMailsAbout } from '../platform/mail/outbox.store.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { contactLimits, subjectOf } from './feedback.ts';
import { eraseFeedbackContacts } from './feedback.store.ts';

/** Every night: how to reach people whose feedback is over is forgotten, also in the outbox. The feedback itself stays, without a person. */
export const eraseFeedbackContactsNightly = job<Services, object>(
  'information.erase-feedback-contacts',
  (services) =>
    transact(services, system, async (work) => {
      const over = await eraseFeedbackContacts(work.db, contactLimits(work.now));
      if (over.length === 0) return;
      await eraseMailsAbout(work.db, over.map(subjectOf));
      await work.audit('information.feedback-contacts-erased', 'accessibility feedback', { count: over.length });
    }),
  '25 1 * * *',
);
