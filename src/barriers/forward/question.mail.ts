import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { forwardTexts } from './forward.messages.ts';

const t = forwardTexts.mail;

export type QuestionMailProps = {
  /** First question, reminder, or the new link somebody has asked for. */
  occasion: 'question' | 'reminder' | 'freshLink';
  number: number;
  question: string;
  sentAt: Date;
  /** Null when the day is over already. */
  dueDay: Day | null;
  /** Address of the answer, or words that stand in its place. */
  address: string;
  validUntil: Date;
  office: District['office'];
};

const subjects = { question: t.subject, reminder: t.reminderSubject, freshLink: t.freshSubject } as const;

/** Plain text to a body. The subject tells the number and nothing else. */
export function questionMail(props: QuestionMailProps): { subject: string; body: string } {
  const { occasion, number, question, sentAt, dueDay, address, validUntil, office } = props;
  const openings = {
    question: [],
    reminder: [t.greeting, t.reminder(formatDate(sentAt, 'de'))],
    freshLink: [t.greeting, t.fresh],
  };
  const parts = [
    ...openings[occasion],
    question,
    `${dueDay === null ? t.answerHere : t.answerBy(formatDate(dueDay, 'de'))}\n${address}`,
    t.validUntil(formatDate(validUntil, 'de')),
    t.publicAnswer,
    t.byTelephone(office.telephones[0] ?? ''),
    [t.regards, office.name.de, office.organisation, office.unit].join('\n'),
  ];
  return { subject: subjects[occasion](number), body: `${parts.join('\n\n')}\n` };
}
