import type { JobName } from '../../platform/jobs/job.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { oneClickPath, settingsPath } from '../newsletter-address.ts';
import { editions, settingsToken, type Edition } from '../newsletter.ts';
import { newReturnToken, returnPathOf } from '../returned/returned-mail.ts';
import { newsletterSecret } from '../subscribers.store.ts';
import { issueContent } from './issue-content.ts';
import { issueMail, type IssueMail } from './issue.mail.tsx';
import {
  addRecipients,
  itemsOf,
  lockIssue,
  nextRecipients,
  noteQueued,
  updateIssue,
  type Issue,
} from './issues.store.ts';
import { isEmptyIssue, type IssueFault } from './write-issue.ts';

export const sendIssueJob: JobName<{ issueId: string }> = 'outreach.send-issue';

const jobKey = (issueId: string): string => `newsletter ${issueId}`;

/** Lets an issue go out from a moment on. Two people who press at once send it once. */
export async function planIssue(work: Work, id: string, from: Date | null): Promise<Result<null, IssueFault>> {
  const issue = await lockIssue(work.db, id);
  if (!issue) return failure('not-found');
  if (issue.recipients !== null || (issue.sendFrom !== null && issue.sendFrom <= work.now)) return success(null);
  if (from !== null && from <= work.now) return failure('day-over');
  if (await isEmptyIssue(work, issue)) return failure('empty');
  const sendFrom = from ?? work.now;
  await updateIssue(work.db, id, { sendFrom });
  await work.enqueue(sendIssueJob, { issueId: id }, { runAt: sendFrom, key: jobKey(id) });
  await work.audit('outreach.issue-planned', `newsletter ${issue.number}`, { from: sendFrom.toISOString() });
  return success(null);
}

/** Takes a plan back, as long as nobody has got anything. */
export async function stopIssue(work: Work, id: string): Promise<Result<null, IssueFault>> {
  const issue = await lockIssue(work.db, id);
  if (!issue) return failure('not-found');
  if (issue.recipients !== null) return failure('begun');
  await updateIssue(work.db, id, { sendFrom: null });
  await work.audit('outreach.issue-stopped', `newsletter ${issue.number}`);
  return success(null);
}

type Sending = Pick<Services, 'config' | 'district'>;

/**
 * Puts the next mails of an issue into the outbox, and orders the batch after it. Each recipient is a row that is marked in the transaction
 * of its mail: wherever this is broken off, nobody gets two and nobody none.
 */
export async function sendNextBatch(work: Work, services: Sending, issueId: string): Promise<void> {
  const issue = await lockIssue(work.db, issueId);
  if (!issue || issue.sentAt !== null || issue.sendFrom === null || issue.sendFrom > work.now) return;
  if (issue.recipients === null) {
    await updateIssue(work.db, issueId, { recipients: await addRecipients(work.db, issueId) });
  }
  const { newsletterPerMinute } = services.config;
  const recipients = await nextRecipients(work.db, issueId, newsletterPerMinute);
  const mailOf = await mailsOf(work, services, issue);
  for (const { subscriberId, edition, email } of recipients) {
    const { mail, headers } = mailOf(edition, subscriberId);
    const about = `newsletter ${issue.number}`;
    const returnToken = newReturnToken();
    const returnPath = returnPathOf(services.config.bounceAddress, returnToken);
    const mailId = await queueMail(work, { to: email, about, confidential: true, ...mail, headers, returnPath });
    await noteQueued(work.db, { issueId, subscriberId, mailId, returnToken, at: work.now });
  }
  if (recipients.length < newsletterPerMinute) {
    await updateIssue(work.db, issueId, { sentAt: work.now });
    await work.audit('outreach.issue-sent', `newsletter ${issue.number}`);
    return;
  }
  await work.enqueue(sendIssueJob, { issueId }, { runAt: new Date(work.now.getTime() + 60_000), key: jobKey(issueId) });
}

type Prepared = { mail: IssueMail; headers: Record<string, string> };

/** The words of both editions are put together once; only the links of the recipient differ. */
async function mailsOf(
  work: Work,
  { config, district }: Sending,
  issue: Issue,
): Promise<(edition: Edition, subscriberId: string) => Prepared> {
  const items = await itemsOf(work.db, issue.id);
  const secret = await newsletterSecret(work.db);
  const contents = {
    standard: issueContent(issue, items, 'standard'),
    easy: issueContent(issue, items, 'easy'),
  };
  return (edition, subscriberId) => {
    const content = contents[edition];
    const token = settingsToken(subscriberId, secret);
    const settings = config.baseUrl + localized(content.locale, settingsPath(token));
    return {
      mail: issueMail({ content, baseUrl: config.baseUrl, settings, office: district.office }),
      headers: {
        'List-Unsubscribe': `<${config.baseUrl}${oneClickPath(token)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'List-Id': `<newsletter.${new URL(config.baseUrl).hostname}>`,
        Precedence: 'bulk',
      },
    };
  };
}

/** Sends both editions to somebody of the staff, to look at. */
export async function sendTest(work: Work, services: Sending, { issue, to }: { issue: Issue; to: string }) {
  const items = await itemsOf(work.db, issue.id);
  const { baseUrl } = services.config;
  for (const edition of editions) {
    const content = issueContent(issue, items, edition);
    const mail = issueMail({ content, baseUrl, settings: `${baseUrl}/newsletter`, office: services.district.office });
    await queueMail(work, { to, about: `newsletter ${issue.number}`, ...mail });
  }
  await work.audit('outreach.test-sent', `newsletter ${issue.number}`);
}
