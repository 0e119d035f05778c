import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { AnswerWish } from '../feedback.ts';

const wishes: Record<AnswerWish, string> = {
  none: 'keine',
  email: 'per E-Mail',
  telephone: 'am Telefon',
  letter: 'per Brief',
};

export type FeedbackMailProps = {
  reference: string;
  answerWish: AnswerWish;
  dueOn: Day;
  /** Address of the page for staff. */
  address: string;
};

/** Tells the office that somebody wrote. What they wrote and how to reach them stays behind the sign-in. */
export function feedbackMail({ reference, answerWish, dueOn, address }: FeedbackMailProps): {
  subject: string;
  body: string;
} {
  const lines = [
    'jemand hat eine Barriere auf unserer Internetseite gemeldet.',
    [
      `Zeichen: ${reference}`,
      `Gewünschte Antwort: ${wishes[answerWish]}`,
      `Zu beantworten bis: ${formatDate(dueOn, 'de')} (ein Monat nach Eingang)`,
    ].join('\n'),
    `Lesen und beantworten (mit Anmeldung):\n${address}`,
  ];
  return {
    subject: `Rückmeldung zur Barrierefreiheit ${reference}`,
    body: `${['Guten Tag,', ...lines].join('\n\n')}\n`,
  };
}
