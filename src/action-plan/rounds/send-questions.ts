import { dayOf, type Day } from '../../platform/calendar.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { createQuestionAddress, linkEnd } from './question-address.ts';
import { roundMail, type RoundOccasion } from './round.mail.ts';

export type SentQuestion = { id: string; measureNumber: number; title: string };

type Sending = {
  to: string;
  occasion: RoundOccasion;
  words?: string | undefined;
  round: { number: number; dueDay: Day };
  /** When the contact was first asked. */
  sentAt: Date;
};

/** Writes to one contact: one mail with a new link for every question. */
export async function sendQuestions(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  questions: readonly SentQuestion[],
  { to, occasion, words = '', round, sentAt }: Sending,
): Promise<void> {
  const { dueDay } = round;
  const measures: { number: number; title: string; address: string }[] = [];
  for (const { id, measureNumber, title } of questions) {
    measures.push({
      number: measureNumber,
      title,
      address: await createQuestionAddress(work, services, { id, dueDay }),
    });
  }
  const mail = roundMail({
    occasion,
    words,
    measures,
    sentAt,
    dueDay,
    isOver: dueDay < dayOf(work.now),
    validUntil: linkEnd(dueDay, work.now),
    office: services.district.office,
  });
  // Whoever has a link can answer for the body, so the back office does not show it.
  await queueMail(work, { to, about: `round ${round.number}`, confidential: true, ...mail });
}
