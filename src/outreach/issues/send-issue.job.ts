import { system } from '../../platform/actor.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { sendIssueJob, sendNextBatch } from './send-issue.ts';

/** One batch of an issue: as many mails as may go out in a minute. */
export const sendIssue = job<Services, { issueId: string }>(sendIssueJob, (services, { issueId }) =>
  transact(services, system, (work) => sendNextBatch(work, services, issueId)),
);
