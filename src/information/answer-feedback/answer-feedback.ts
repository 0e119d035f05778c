import { actorId } from '../../platform/actor.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { subjectOf } from '../feedback.ts';
import { findFeedbackContact, lockFeedback, updateFeedback, type FeedbackContactRow } from '../feedback.store.ts';
import { answerMail } from './answer.mail.ts';

export type AnswerFailure = 'not-found' | 'already-answered' | 'no-address';

/** Notes what was answered, or what was done, and with `mail` sends the same words to the person. */
export async function answerFeedback(
  work: Work,
  { config, district }: Pick<Services, 'config' | 'district'>,
  { reference, answer, mail }: { reference: string; answer: string; mail: boolean },
): Promise<Result<null, AnswerFailure>> {
  const feedback = await lockFeedback(work.db, reference);
  if (!feedback) return failure('not-found');
  if (feedback.answeredAt !== null) return failure('already-answered');
  const { id, kind, locale, receivedAt } = feedback;
  if (mail) {
    const to = (await findFeedbackContact(work.db, id))?.email;
    if (!to) return failure('no-address');
    const statementAddress = config.baseUrl + localized(locale, '/barrierefreiheit');
    const words = answerMail({
      locale,
      kind,
      reference,
      receivedAt,
      answer,
      statementAddress,
      office: district.office,
    });
    await queueMail(work, { to, about: subjectOf(reference), ...words });
  }
  await updateFeedback(work.db, id, { answeredAt: work.now, answeredBy: actorId(work.actor), answer, mailed: mail });
  await work.audit('information.feedback-answered', subjectOf(reference), { mailed: mail });
  return success(null);
}

/** Opens the contact data and writes down who did: whoever writes to us may ask who has seen their number. */
export async function showFeedbackContact(
  work: Work,
  feedback: { id: string; reference: string },
): Promise<FeedbackContactRow | undefined> {
  const contact = await findFeedbackContact(work.db, feedback.id);
  if (contact) await work.audit('information.feedback-contact-shown', subjectOf(feedback.reference));
  return contact;
}
