import type { NewMail } from '../../platform/mail/mail.ts';
import { urgencies, type Urgency } from '../urgency.ts';
import { dailyTexts as t } from './daily-mail.messages.ts';

type DailyMailProps = {
  reader: { readonly id: string; readonly name: string; readonly email: string };
  counts: Readonly<Record<Urgency, number>>;
  /** The most pressing, by title: titles hold no personal data. */
  titles: readonly string[];
  baseUrl: string;
  siteName: string;
};

/** What waits this morning: counts and titles, and a link to the rest. */
export function dailyMail({ reader, counts, titles, baseUrl, siteName }: DailyMailProps): NewMail {
  const total = urgencies.reduce((sum, urgency) => sum + counts[urgency], 0);
  const parts = [
    t.greeting(reader.name),
    t.waiting(total),
    urgencies
      .filter((urgency) => counts[urgency] > 0)
      .map((urgency) => t.count(urgency, counts[urgency]))
      .join('\n'),
    [titles.length < total ? t.mostPressing : t.all, ...titles.map((title) => `- ${title}`)].join('\n'),
    `${t.link}\n${baseUrl}/verwaltung`,
    t.off(`${baseUrl}/verwaltung/konto/taegliche-mail`),
    siteName,
  ];
  return { to: reader.email, subject: t.subject(total), about: `staff ${reader.id}`, body: `${parts.join('\n\n')}\n` };
}
