import { job } from '../platform/jobs/job.ts';
import { deleteFormKeysUsedBefore } from '../platform/forms/form-keys.store.ts';
import { addMonths, dayOf } from '../platform/calendar.ts';
import { deletePageVisitsBefore } from '../platform/visits/page-visits.store.ts';
import { eraseMailsBefore } from '../platform/mail/outbox.store.ts';
import { system } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import {
  deleteExpiredRateLimits,
  deleteJobsGivenUpBefore,
  deleteLinksExpiredBefore,
  eraseFailedMailsBefore,
} from './operations.store.ts';

const day = 24 * 60 * 60 * 1000;

/** How long the text and the recipient of a mail are kept; the row itself stays as a proof. */
export const mailDays = 90;
const linkDays = 30;
const jobDays = 30;
/** Longer than anybody leaves a form open. */
const formKeyDays = 30;

/** Two years can be compared; older counts say nothing about today. */
const visitMonths = 25;

/** Every night: what is no longer needed about people is erased (Article 5 (1) e GDPR). */
export const eraseOldRecords = job<Services, object>(
  'operations.erase-old-records',
  (services, _payload, log) =>
    transact(services, system, async (work) => {
      const daysAgo = (days: number) => new Date(work.now.getTime() - days * day);
      const before = daysAgo(mailDays);
      const counts = {
        mails: (await eraseMailsBefore(work.db, before)) + (await eraseFailedMailsBefore(work.db, before)),
        links: await deleteLinksExpiredBefore(work.db, daysAgo(linkDays)),
        jobs: await deleteJobsGivenUpBefore(work.db, daysAgo(jobDays)),
        formKeys: await deleteFormKeysUsedBefore(work.db, daysAgo(formKeyDays)),
        visits: await deletePageVisitsBefore(work.db, addMonths(dayOf(work.now), -visitMonths)),
        limits: await deleteExpiredRateLimits(work.db, work.now),
      };
      await work.audit('operations.old-records-erased', 'installation', counts);
      log.info(counts, 'old records erased');
    }),
  '40 1 * * *',
);
