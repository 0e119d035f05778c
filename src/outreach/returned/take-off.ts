import type { Work } from '../../platform/use-case.ts';
import { forgetSubscribers } from '../settings/change-subscription.ts';
import { newsletterSecret } from '../subscribers.store.ts';
import { addCounts, countReturned, lockSubscribers, nextReturned, unreachable } from './returned.store.ts';

const most = 500;

/**
 * Counts what came back and forgets whom no mail reaches: at once where the mailbox is not there, otherwise after several issues in a row.
 * The record of consents says why. One entry in the audit log for many people: a storm must not drown the rest.
 * @returns whether there may be more
 */
export async function takeOffUnreachable(work: Work): Promise<boolean> {
  const waiting = await nextReturned(work.db, most);
  if (waiting.length === 0) return false;
  // The people first: whoever leaves at this moment holds themselves, and then their deliveries.
  const people = await lockSubscribers(work.db, [...new Set(waiting.map(({ subscriberId }) => subscriberId))]);
  const returned =
    people.length === 0
      ? []
      : await countReturned(
          work.db,
          people.map(({ id }) => id),
        );
  const idsOf = (kind: string) =>
    returned.filter(({ returnedAs }) => returnedAs === kind).map(({ subscriberId }) => subscriberId);
  const leaving = new Set([...idsOf('permanent'), ...(await unreachable(work.db, idsOf('temporary')))]);
  const gone = people.filter(({ id }) => leaving.has(id));
  for (const [issueId, ofIssue] of Map.groupBy(returned, (one) => one.issueId)) {
    const permanent = ofIssue.filter(({ returnedAs }) => returnedAs === 'permanent').length;
    const takenOff = ofIssue.filter(({ subscriberId }) => leaving.delete(subscriberId)).length;
    await addCounts(work.db, issueId, { permanent, temporary: ofIssue.length - permanent, takenOff }, work.now);
  }
  if (gone.length > 0) {
    await forgetSubscribers(work, gone, { secret: await newsletterSecret(work.db), event: 'bounced' });
    await work.audit('outreach.bounced', 'newsletter', { people: gone.length });
  }
  return waiting.length === most;
}
