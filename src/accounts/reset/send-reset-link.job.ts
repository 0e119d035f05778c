import { system } from '../../platform/actor.ts';
import { job, type JobName } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { mailAccessLink } from '../access-link.ts';
import { findStaffByEmail } from '../staff.store.ts';

export const sendResetLinkJob: JobName<{ email: string }> = 'accounts.send-reset-link';

/** Mails the link if there is an active account; somebody who never accepted the invitation gets that again. */
export const sendResetLink = job<Services, { email: string }>(sendResetLinkJob, (services, { email }) =>
  transact(services, system, async (work) => {
    const staff = await findStaffByEmail(work.db, email);
    if (!staff || staff.deactivatedAt !== null) return;
    const kind = await mailAccessLink(work, services, staff);
    await work.audit('accounts.access-link-sent', `staff ${staff.id}`, { kind });
  }),
);
