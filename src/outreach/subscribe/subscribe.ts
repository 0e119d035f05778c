import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { createSignedLink, readSignedLink, revokeSignedLinks } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { confirmPath, settingsPath } from '../newsletter-address.ts';
import { addressHash, addressKey, daysToConfirm, settingsToken, type Edition } from '../newsletter.ts';
import {
  findSubscriber,
  lockSubscriber,
  newsletterSecret,
  recordConsents,
  takeSubscriber,
  updateSubscriber,
} from '../subscribers.store.ts';
import { confirmMail, knownMail } from './subscribe.mail.ts';
import { subscribeTexts } from './subscribe.messages.ts';

const purpose = 'newsletter-confirm';

type Wish = { readonly email: string; readonly edition: Edition; readonly locale: Locale };

/**
 * Asks the owner of an address whether the newsletter may come. Whoever is on the list already gets a link to the settings instead; only the
 * mailbox tells the difference.
 * @returns the mail that asks
 */
export async function askForSubscription(
  work: Work,
  { config, district }: Pick<Services, 'config' | 'district'>,
  { email, edition, locale }: Wish,
): Promise<string> {
  const secret = await newsletterSecret(work.db);
  const key = addressKey(email);
  const subscriber = await takeSubscriber(work.db, { email, addressKey: key, edition, locale, askedAt: work.now });
  const base = config.baseUrl;
  if (subscriber.confirmedAt !== null) {
    const link = base + localized(locale, settingsPath(settingsToken(subscriber.id, secret)));
    const mail = knownMail({ locale, link, office: district.office });
    return queueMail(work, { to: subscriber.email, about: 'newsletter settings', confidential: true, ...mail });
  }
  await updateSubscriber(work.db, subscriber.id, { edition, locale, askedAt: work.now });
  await revokeSignedLinks(work, purpose, subscriber.id);
  const { token } = await createSignedLink(work, { purpose, subject: subscriber.id, validDays: daysToConfirm });
  const wording = subscribeTexts(locale).consent;
  const hash = addressHash(key, secret);
  await recordConsents(work.db, [{ at: work.now, addressHash: hash, event: 'asked', edition, wording }]);
  const mail = confirmMail({ locale, link: base + localized(locale, confirmPath(token)), office: district.office });
  await work.audit('outreach.subscription-asked', 'newsletter', { edition });
  return queueMail(work, { to: email, about: 'newsletter confirmation', confidential: true, ...mail });
}

/** Whether a link still leads to somebody who may press its button. Opening it changes nothing. */
export async function isWaitingForConfirmation(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  token: string,
): Promise<boolean> {
  const link = await readSignedLink(db, token, purpose, clock.now());
  return link.ok && (await findSubscriber(db, link.value.subject)) !== undefined;
}

/** Puts somebody on the list for good; pressing twice is no fault. */
export async function confirmSubscription(work: Work, token: string): Promise<Result<null, 'gone'>> {
  const link = await readSignedLink(work.db, token, purpose, work.now);
  const subscriber = link.ok ? await lockSubscriber(work.db, link.value.subject) : undefined;
  if (!subscriber) return failure('gone');
  if (subscriber.confirmedAt === null) {
    const secret = await newsletterSecret(work.db);
    await updateSubscriber(work.db, subscriber.id, { confirmedAt: work.now });
    const hash = addressHash(subscriber.addressKey, secret);
    const { edition } = subscriber;
    await recordConsents(work.db, [{ at: work.now, addressHash: hash, event: 'confirmed', edition }]);
    await work.audit('outreach.subscription-confirmed', 'newsletter', { edition });
  }
  return success(null);
}
