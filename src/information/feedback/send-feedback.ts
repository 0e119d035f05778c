import { randomInt } from 'node:crypto';
import type { Locale } from '../../platform/i18n/locale.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import { hashToken } from '../../platform/secrets/token.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { dueDayOf, subjectOf, type FeedbackContact } from '../feedback.ts';
import { findReferenceOf, insertFeedback, insertFeedbackContact } from '../feedback.store.ts';
import type { FeedbackInput } from './feedback.form.ts';
import { feedbackMail } from './feedback.mail.ts';

export type NewFeedback = FeedbackInput & {
  readonly locale: Locale;
  /** Given out with the form; null when it came back without. */
  readonly submissionKey: string | null;
};

/**
 * Saves what somebody says about this website and tells the office. A form that was sent twice is one feedback.
 * @returns the reference to ask with
 */
export async function sendFeedback(
  work: Work,
  { config, district }: Pick<Services, 'config' | 'district'>,
  feedback: NewFeedback,
): Promise<string> {
  const submissionHash = hashOfSubmission(feedback);
  const dueOn = dueDayOf(feedback.kind, work.now);
  const row = {
    submissionHash,
    kind: feedback.kind,
    receivedAt: work.now,
    dueOn,
    locale: feedback.locale,
    problem: feedback.problem,
    page: feedback.page || null,
    answerWish: feedback.answerWish,
  };
  for (;;) {
    const reference = newReference();
    const saved = await insertFeedback(work.db, { ...row, reference });
    if (saved) {
      if (feedback.answerWish !== 'none') await insertFeedbackContact(work.db, contactRow(saved.id, feedback.contact));
      await work.audit('information.feedback-received', subjectOf(reference), {
        kind: feedback.kind,
        answerWish: feedback.answerWish,
      });
      const address = `${config.baseUrl}/verwaltung/rueckmeldungen/${reference}`;
      const mail = feedbackMail({ reference, kind: feedback.kind, answerWish: feedback.answerWish, dueOn, address });
      await queueMail(work, { to: district.office.email, about: subjectOf(reference), ...mail });
      return reference;
    }
    const known = submissionHash && (await findReferenceOf(work.db, submissionHash));
    if (known) return known;
    // Another feedback has this reference already.
  }
}

/** Whoever goes back, changes the text and sends it again has something new to say: the content counts too. */
function hashOfSubmission({ submissionKey, kind, problem, page, answerWish, contact }: NewFeedback): Buffer | null {
  const content = JSON.stringify([kind, problem, page, answerWish, contact]);
  return submissionKey === null ? null : hashToken(`${submissionKey} ${content}`);
}

/** „482-913“: short enough for the telephone, and not a count of how many there are. */
function newReference(): string {
  const part = () => String(randomInt(1000)).padStart(3, '0');
  return `${part()}-${part()}`;
}

function contactRow(feedbackId: string, contact: FeedbackContact) {
  return {
    feedbackId,
    email: contact.email ?? null,
    telephone: contact.telephone ?? null,
    callTime: contact.callTime || null,
    name: contact.name ?? null,
    address: contact.address ?? null,
  };
}
