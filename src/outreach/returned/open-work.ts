import { may, type InRole, type Staff } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { OpenWorkGroup } from '../../platform/slice.ts';
import type { Work } from '../../platform/use-case.ts';
import { staffIssueTexts as t } from '../issues/issue.messages.ts';
import { staffNewsletterPath } from '../newsletter-address.ts';
import { sendNewsletter } from '../outreach.access.ts';
import { markTakenOffSeen, unseenTakenOff } from './returned.store.ts';

const key = 'returned-mails';

/** One line, however many came back. */
export async function openOutreachWork({ db, clock }: Services, staff: InRole): Promise<readonly OpenWorkGroup[]> {
  if (!may(staff, sendNewsletter)) return [];
  const { count, since } = await unseenTakenOff(db);
  if (count === 0) return [];
  const line = { key, title: t.takenOff(count), path: staffNewsletterPath, reason: t.takenOffWhy };
  const first = [{ ...line, since: since ?? clock.now(), settle: t.takenOffSeen }];
  return [{ urgency: 'date-near', path: staffNewsletterPath, count: 1, first }];
}

/** The office has seen it; who is taken off afterwards stays. */
export async function settleOutreachWork(
  work: Work,
  staff: Staff,
  thing: { readonly key: string; readonly seenAt: Date },
): Promise<Result<null, 'not-open'>> {
  if (thing.key !== key || !may(staff, sendNewsletter)) return failure('not-open');
  return (await markTakenOffSeen(work.db, thing.seenAt)) > 0 ? success(null) : failure('not-open');
}
