import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { FeedbackKind } from '../feedback.ts';
import { answerTexts } from './answer.messages.ts';

export type AnswerMailProps = {
  locale: Locale;
  kind: FeedbackKind;
  reference: string;
  receivedAt: Date;
  answer: string;
  /** Address of the page that names the ombuds office. */
  statementAddress: string;
  office: District['office'];
};

/** The office's answer to whoever wrote about this website. */
export function answerMail(props: AnswerMailProps): { subject: string; body: string } {
  const { locale, kind, reference, receivedAt, answer, statementAddress, office } = props;
  const t = answerTexts(locale);
  const parts = [
    t.greeting,
    (kind === 'content' ? t.openingContent : t.opening)(formatDate(receivedAt, locale)),
    answer,
    ...(kind === 'content' ? [] : [t.noHelp(statementAddress)]),
    [t.regards, office.name[locale], office.organisation, office.telephones[0] ?? ''].join('\n'),
  ];
  return { subject: t.subject(reference), body: `${parts.join('\n\n')}\n` };
}
