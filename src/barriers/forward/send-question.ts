import { dayOf } from '../../platform/calendar.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import type { Referral } from '../referrals.store.ts';
import { createAnswerAddress } from './answer-address.ts';
import { questionMail, type QuestionMailProps } from './question.mail.ts';

/** Mails a question to where it was asked, with a new link. Nothing for questions by letter. */
export async function sendQuestion(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  referral: Pick<Referral, 'id' | 'sentTo' | 'question' | 'sentAt' | 'dueDay'>,
  about: { number: number; occasion: QuestionMailProps['occasion'] },
): Promise<void> {
  if (referral.sentTo === null) return;
  const link = await createAnswerAddress(work, services, referral.id);
  const isOver = referral.dueDay === null || referral.dueDay < dayOf(work.now);
  const mail = questionMail({
    ...about,
    ...link,
    question: referral.question,
    sentAt: referral.sentAt,
    dueDay: isOver ? null : referral.dueDay,
    office: services.district.office,
  });
  // Whoever has the link can answer for the body, so the back office does not show it.
  await queueMail(work, { to: referral.sentTo, about: `barrier ${about.number}`, confidential: true, ...mail });
}
