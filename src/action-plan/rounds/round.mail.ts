import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { roundMailTexts as t } from './round-mail.messages.ts';

/** Why a contact is written to. `redirected`: another body has named this one. */
export type RoundOccasion = 'question' | 'firstReminder' | 'secondReminder' | 'askedBack' | 'redirected' | 'freshLink';

export type RoundMailProps = {
  occasion: RoundOccasion;
  /** The office's own words: the covering text, or what it asks back. */
  words: string;
  measures: readonly { number: number; title: string; address: string }[];
  sentAt: Date;
  dueDay: Day;
  /** The day is over already. */
  isOver: boolean;
  validUntil: Date;
  office: District['office'];
};

/** One mail with one link a measure. The subject tells how many and nothing else. */
export function roundMail(props: RoundMailProps): { subject: string; body: string } {
  const { occasion, words, measures, sentAt, dueDay, isOver, validUntil, office } = props;
  const count = measures.length;
  const openings: Record<RoundOccasion, readonly string[]> = {
    question: [words, t.intro(count)],
    firstReminder: [t.firstReminder(formatDate(sentAt, 'de'))],
    secondReminder: [t.secondReminder(formatDate(dueDay, 'de'))],
    askedBack: [t.askedBack, words],
    redirected: [t.redirected, words],
    freshLink: [t.freshLink],
  };
  const parts = [
    t.greeting,
    ...openings[occasion].filter((part) => part.trim() !== ''),
    ...measures.map(({ number, title, address }) => `${t.measure(number, title)}\n${address}`),
    ...(isOver ? [] : [t.answerBy(formatDate(dueDay, 'de'))]),
    t.validUntil(formatDate(validUntil, 'de'), count),
    t.publicAnswer,
    t.byTelephone(office.telephones[0] ?? ''),
    [t.regards, office.name.de, office.organisation, office.unit].join('\n'),
  ];
  return { subject: t.subjects[occasion](count), body: `${parts.join('\n\n')}\n` };
}
