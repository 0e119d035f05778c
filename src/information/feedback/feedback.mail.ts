import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { AnswerWish, FeedbackKind } from '../feedback.ts';

const wishes: Record<AnswerWish, string> = {
  none: 'keine',
  email: 'per E-Mail',
  telephone: 'am Telefon',
  letter: 'per Brief',
};

const openings: Record<FeedbackKind, { subject: string; opening: string; due: string }> = {
  notAccessible: {
    subject: 'Rückmeldung zur Barrierefreiheit',
    opening: 'jemand hat eine Barriere auf unserer Internetseite gemeldet.',
    due: 'ein Monat nach Eingang',
  },
  content: {
    subject: 'Rückmeldung zur Internetseite',
    opening: 'jemand hat gemeldet, dass auf unserer Internetseite etwas fehlt, falsch oder schwer zu verstehen ist.',
    due: '2 Wochen nach Eingang, so haben wir es versprochen',
  },
};

export type FeedbackMailProps = {
  reference: string;
  kind: FeedbackKind;
  answerWish: AnswerWish;
  dueOn: Day;
  /** Address of the page for staff. */
  address: string;
};

/** Tells the office that somebody wrote. What they wrote and how to reach them stays behind the sign-in. */
export function feedbackMail({ reference, kind, answerWish, dueOn, address }: FeedbackMailProps): {
  subject: string;
  body: string;
} {
  const { subject, opening, due } = openings[kind];
  const lines = [
    opening,
    [
      `Zeichen: ${reference}`,
      `Gewünschte Antwort: ${wishes[answerWish]}`,
      `Zu beantworten bis: ${formatDate(dueOn, 'de')} (${due})`,
    ].join('\n'),
    `Lesen und beantworten (mit Anmeldung):\n${address}`,
  ];
  return {
    subject: `${subject} ${reference}`,
    body: `${['Guten Tag,', ...lines].join('\n\n')}\n`,
  };
}
