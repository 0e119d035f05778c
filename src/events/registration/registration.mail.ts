import { texts } from '../../platform/i18n/texts.ts';
import type { Locale } from '../../platform/i18n/locale.ts';

export const registrationNews = ['registered', 'waiting', 'movedUp', 'moved', 'cancelled', 'withdrawn'] as const;
export type RegistrationNews = (typeof registrationNews)[number];

const mailTexts = texts({
  subject: {
    de: 'Ihre Anmeldung zu einer Veranstaltung',
    'de-simple': 'Ihre Anmeldung zu einer Veranstaltung',
    en: 'Your registration for an event',
  },
  greeting: { de: 'Guten Tag,', 'de-simple': 'Guten Tag,', en: 'Hello,' },
  registered: {
    de: 'Sie sind angemeldet. Wir freuen uns auf Sie.',
    'de-simple': 'Sie sind angemeldet.\nWir freuen uns auf Sie.',
    en: 'You are registered. We look forward to seeing you.',
  },
  waiting: {
    de: 'Zurzeit sind alle Plätze belegt. Sie stehen auf der Warteliste. Sobald ein Platz frei wird, schreiben wir Ihnen.',
    'de-simple':
      'Im Moment ist kein Platz frei.\nSie stehen auf der Warte-Liste.\nWird ein Platz frei? Dann schreiben wir Ihnen.',
    en: 'All seats are taken at the moment. You are on the waiting list. We will write to you as soon as a seat is free.',
  },
  movedUp: {
    de: 'Ein Platz ist frei geworden: Sie sind jetzt angemeldet. Wenn Sie nicht mehr kommen möchten, melden Sie sich bitte ab.',
    'de-simple':
      'Jetzt ist ein Platz frei.\nDer Platz ist für Sie.\nMöchten Sie nicht mehr kommen? Dann melden Sie sich bitte ab.',
    en: 'A seat has become free: you are registered now. If you no longer want to come, please cancel.',
  },
  moved: {
    de: 'Die Veranstaltung ist verlegt. Unten steht der neue Termin. Ihre Anmeldung gilt weiter. Passt er nicht, melden Sie sich bitte ab.',
    'de-simple':
      'Der Termin ist neu. Den neuen Termin sehen Sie unten.\nSie sind weiter angemeldet.\nPasst der neue Termin nicht? Dann melden Sie sich bitte ab.',
    en: 'The event has been moved. The new date is below. Your registration stays valid. If it does not suit you, please cancel.',
  },
  cancelled: {
    de: 'Die Veranstaltung fällt leider aus. Sie müssen nichts weiter tun.',
    'de-simple': 'Die Veranstaltung fällt leider aus.\nSie müssen nichts tun.',
    en: 'Unfortunately the event is cancelled. You need not do anything.',
  },
  withdrawn: {
    de: 'Sie sind abgemeldet. Ihre Angaben haben wir gelöscht.',
    'de-simple': 'Sie sind abgemeldet.\nWir haben alles gelöscht, was Sie geschrieben haben.',
    en: 'You have cancelled. We have deleted what you told us.',
  },
  code: {
    de: (code: string) => `Ihr Code: ${code}\nDamit können Sie sich abmelden oder etwas ändern:`,
    'de-simple': (code: string) =>
      `Ihr Code: ${code}\nMit dem Code können Sie etwas ändern oder sich abmelden. Das geht hier:`,
    en: (code: string) => `Your code: ${code}\nWith it you can cancel or change something here:`,
  },
  withCode: {
    de: 'Mit Ihrem Code können Sie sich abmelden oder etwas ändern:',
    'de-simple': 'Mit Ihrem Code können Sie etwas ändern oder sich abmelden. Das geht hier:',
    en: 'With your code you can cancel or change something here:',
  },
  noReply: {
    de: (telephone: string) =>
      `Auf diese Nachricht können Sie nicht antworten. Fragen? Rufen Sie gern an: ${telephone}`,
    'de-simple': (telephone: string) =>
      `Bitte antworten Sie nicht auf diese E-Mail.\nHaben Sie Fragen?\nRufen Sie uns an: ${telephone}`,
    en: (telephone: string) => `You cannot reply to this message. If you have questions, call us: ${telephone}`,
  },
});

type RegistrationMailProps = {
  readonly locale: Locale;
  readonly news: RegistrationNews;
  readonly title: string;
  readonly when: string;
  readonly where: string | null;
  /** Why it is cancelled. */
  readonly reason: string | null;
  readonly eventAddress: string;
  /** Shown once, in the first mail. */
  readonly code: string | null;
  readonly codeAddress: string;
  readonly telephone: string;
  readonly office: string;
};

/** Plain text. What somebody needs is never in it: it does not belong into mail systems. */
export function registrationMail(props: RegistrationMailProps): { subject: string; body: string } {
  const t = mailTexts(props.locale);
  const { news, title, when, where, reason, code, codeAddress } = props;
  const isOver = news === 'cancelled' || news === 'withdrawn';
  const parts = [
    t.greeting,
    t[news],
    reason,
    [title, when, where, props.eventAddress].filter(Boolean).join('\n'),
    isOver ? null : `${code === null ? t.withCode : t.code(code)}\n${codeAddress}`,
    t.noReply(props.telephone),
    props.office,
  ];
  return { subject: t.subject, body: parts.filter(Boolean).join('\n\n') };
}
