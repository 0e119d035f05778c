import { texts } from '../platform/i18n/texts.ts';
import type { Locale } from '../platform/i18n/locale.ts';

const mailTexts = texts({
  subject: {
    de: (number: number) => `Neues zu Ihrer Meldung (Barriere ${number})`,
    'de-simple': (number: number) => `Neues zu Ihrer Meldung (Barriere ${number})`,
    en: (number: number) => `News about your report (barrier ${number})`,
  },
  greeting: { de: 'Guten Tag,', 'de-simple': 'Guten Tag,', en: 'Hello,' },
  intro: {
    de: (number: number) => `Sie haben uns eine Barriere gemeldet. Sie hat die Nummer ${number}.`,
    'de-simple': (number: number) =>
      `Sie haben uns eine Barriere gemeldet.\nDie Barriere hat die Nummer ${number}.\nEs gibt etwas Neues:`,
    en: (number: number) => `You reported a barrier to us. Its number is ${number}.`,
  },
  ask: {
    de: 'Ist die Barriere für Sie weg? Sagen Sie es uns bitte. Sie haben das letzte Wort.',
    'de-simple': 'Ist die Barriere für Sie weg?\nSagen Sie es uns bitte.\nIhre Antwort zählt.',
    en: 'Is the barrier gone for you? Please tell us. You have the last word.',
  },
  status: {
    de: 'Mit dem Code Ihrer Meldung sehen Sie hier den ganzen Verlauf und können etwas ergänzen:',
    'de-simple': 'Sie haben einen Code bekommen.\nMit dem Code sehen Sie hier alles:',
    en: 'With the code of your report you can see everything that happened and add something here:',
  },
  noReply: {
    de: (telephone: string) =>
      `Auf diese Nachricht können Sie nicht antworten. Haben Sie Fragen? Rufen Sie uns gern an: ${telephone}`,
    'de-simple': (telephone: string) =>
      `Bitte antworten Sie nicht auf diese E-Mail.\nHaben Sie Fragen?\nRufen Sie uns an: ${telephone}`,
    en: (telephone: string) => `You cannot reply to this message. If you have questions, call us: ${telephone}`,
  },
});

type ReporterMailProps = {
  locale: Locale;
  number: number;
  /** What has changed, in the language of the mail. */
  news: string;
  asksForConfirmation: boolean;
  /** While the office is closed or a position is vacant: until when, and by when they hear from us. */
  notice: { title: string; text: string } | null;
  statusAddress: string;
  /** Who writes, and where questions are answered. */
  office: { name: string; telephone: string };
};

/** Plain text, without the report itself: what somebody wrote does not belong into mail systems. */
export function reporterMail(props: ReporterMailProps): { subject: string; body: string } {
  const t = mailTexts(props.locale);
  const parts = [
    t.greeting,
    t.intro(props.number),
    props.news,
    ...(props.asksForConfirmation ? [t.ask] : []),
    ...(props.notice ? [`${props.notice.title}.\n${props.notice.text}`] : []),
    `${t.status}\n${props.statusAddress}`,
    t.noReply(props.office.telephone),
    props.office.name,
  ];
  return { subject: t.subject(props.number), body: `${parts.join('\n\n')}\n` };
}
