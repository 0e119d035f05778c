import { createSignedLink } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { answerLink } from '../referrals.store.ts';

/** Long enough for a body's summer break and two reminders. */
export const answerLinkDays = 90;

const day = 24 * 60 * 60 * 1000;

export const answerLinkEnd = (from: Date): Date => new Date(from.getTime() + answerLinkDays * day);

/** Makes a new link by which a body answers one question. Earlier links of the question go on working. */
export async function createAnswerAddress(
  work: Work,
  { config }: Pick<Services, 'config'>,
  referralId: string,
): Promise<{ address: string; validUntil: Date }> {
  const { token } = await createSignedLink(work, {
    purpose: answerLink,
    subject: referralId,
    validDays: answerLinkDays,
  });
  return { address: `${config.baseUrl}/antwort/${token}`, validUntil: answerLinkEnd(work.now) };
}
