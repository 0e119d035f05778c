import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { addressHash, subscriberOfToken, type Edition } from '../newsletter.ts';
import {
  deleteSubscribers,
  lockSubscriber,
  newsletterSecret,
  recordConsents,
  updateSubscriber,
  type Subscriber,
} from '../subscribers.store.ts';

/** Sends somebody the other edition from the next issue on. */
export async function changeEdition(work: Work, token: string, edition: Edition): Promise<Result<null, 'gone'>> {
  const found = await bearerOf(work, token);
  if (!found) return failure('gone');
  const { subscriber, secret } = found;
  if (subscriber.edition !== edition) {
    await updateSubscriber(work.db, subscriber.id, { edition });
    const hash = addressHash(subscriber.addressKey, secret);
    await recordConsents(work.db, [{ at: work.now, addressHash: hash, event: 'edition-changed', edition }]);
    await work.audit('outreach.edition-changed', 'newsletter', { edition });
  }
  return success(null);
}

/** Forgets an address at once; what stays is a hash that proves when its owner left. Leaving twice is no fault. */
export async function leaveNewsletter(work: Work, token: string): Promise<void> {
  const found = await bearerOf(work, token);
  if (!found) return;
  const { subscriber, secret } = found;
  await forgetSubscribers(work, [subscriber], { secret, event: 'unsubscribed' });
  await work.audit('outreach.unsubscribed', 'newsletter');
}

/** Takes people off the list for a reason that the record keeps. */
export async function forgetSubscribers(
  work: Work,
  subscribers: readonly Subscriber[],
  { secret, event }: { secret: string; event: 'unsubscribed' | 'bounced' | 'never-confirmed' },
): Promise<void> {
  await recordConsents(
    work.db,
    subscribers.map(({ addressKey, edition }) => ({
      at: work.now,
      addressHash: addressHash(addressKey, secret),
      event,
      edition,
    })),
  );
  await deleteSubscribers(work.db, subscribers);
}

async function bearerOf(work: Work, token: string): Promise<{ subscriber: Subscriber; secret: string } | null> {
  const secret = await newsletterSecret(work.db);
  const id = subscriberOfToken(token, secret);
  const subscriber = id === null ? undefined : await lockSubscriber(work.db, id);
  return subscriber ? { subscriber, secret } : null;
}
