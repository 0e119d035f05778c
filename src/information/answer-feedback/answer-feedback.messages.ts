import { plural } from '../../platform/i18n/texts.ts';
import type { AnswerWish, FeedbackKind } from '../feedback.ts';

const wishes: Record<AnswerWish, string> = {
  none: 'Keine Antwort gewünscht',
  email: 'Per E-Mail',
  telephone: 'Am Telefon',
  letter: 'Per Brief',
};

const kinds: Record<FeedbackKind, string> = {
  notAccessible: 'Nicht barrierefrei',
  content: 'Fehlt, falsch oder schwer verständlich',
};

const days = (count: number) => plural(count, '1 Tag', `${count} Tagen`);

export const answerFeedbackTexts = {
  navigation: 'Rückmeldungen',
  title: 'Rückmeldungen zur Internetseite',
  lead: 'Was Menschen an dieser Internetseite nicht nutzen können, vermissen oder nicht verstehen. Was nicht barrierefrei ist, ist innerhalb eines Monats zu beantworten (§ 16b Absatz 4 BGG LSA). Für alles andere versprechen wir 2 Wochen.',
  views: 'Ansichten',
  open: 'Offen',
  answered: 'Erledigt',
  caption: (view: string, count: number) => `${view}: ${plural(count, '1 Rückmeldung', `${count} Rückmeldungen`)}`,
  reference: 'Zeichen',
  problem: 'Worum es geht',
  kind: 'Art',
  kinds,
  page: 'Seite',
  pageUnknown: 'nicht genannt',
  received: 'Eingegangen',
  due: 'Zu beantworten bis',
  dueBy: {
    notAccessible: '1 Monat nach Eingang, § 16b Absatz 4 BGG LSA',
    content: '2 Wochen nach Eingang, unser Versprechen',
  },
  wish: 'Gewünschte Antwort',
  wishes,
  state: 'Stand',
  language: 'Sprache der Rückmeldung',
  languages: { de: 'Deutsch', 'de-simple': 'Leicht verständlich', en: 'Englisch' },
  overdue: (count: number) => `Seit ${days(count)} überfällig`,
  dueToday: 'Heute fällig',
  dueSoon: (count: number) => `Noch ${plural(count, '1 Tag', `${count} Tage`)}`,
  openState: 'Offen',
  answeredState: 'Erledigt',
  emptyOpen: 'Keine Rückmeldung wartet.',
  emptyAnswered: 'Noch keine Rückmeldung ist erledigt.',
  itemTitle: (reference: string) => `Rückmeldung ${reference}`,
  said: 'Rückmeldung im Wortlaut',
  contact: 'Kontakt',
  contactHint: 'Wer die Kontaktdaten ansieht, steht danach im Protokoll.',
  showContact: 'Kontaktdaten zeigen',
  contactNone: 'Die Person möchte keine Antwort und hat keine Kontaktdaten angegeben.',
  contactErased: 'Die Kontaktdaten sind gelöscht: 30 Tage nach der Antwort, spätestens nach 12 Monaten.',
  email: 'E-Mail',
  telephone: 'Telefon',
  callTime: 'Erreichbar',
  name: 'Name',
  address: 'Anschrift',
  answerTitle: 'Beantworten',
  answer: 'Ihre Antwort',
  answerHint: 'Was war die Ursache, was ist geändert, was kann die Person stattdessen nutzen?',
  answerNote: 'Was ist geschehen?',
  answerNoteHint: 'Zum Beispiel: was geändert ist und was Sie am Telefon oder im Brief geantwortet haben.',
  mail: 'Diese Antwort jetzt als E-Mail senden',
  mailHint: {
    notAccessible: 'Anrede, Zeichen und der Hinweis auf die Ombudsstelle kommen von selbst dazu.',
    content: 'Anrede und Zeichen kommen von selbst dazu.',
  },
  done: 'Als erledigt speichern',
  answeredTitle: 'Antwort',
  answeredOn: (date: string) => `Erledigt am ${date}`,
  mailed: 'Als E-Mail gesendet',
  answerMissing: 'Schreiben Sie bitte, was Sie geantwortet haben oder was geschehen ist',
  answerTooLong: (max: number) => `Bitte kürzen Sie die Antwort auf höchstens ${max} Zeichen`,
  alreadyAnswered:
    'Jemand anderes hat diese Rückmeldung inzwischen erledigt. Ihr Text ist nicht gespeichert; er steht noch im Feld.',
  noAddress: 'Zu dieser Rückmeldung gibt es keine E-Mail-Adresse. Sie können den Text speichern, ohne ihn zu senden.',
  saved: 'Als erledigt gespeichert.',
  work: {
    notAccessible: (reference: string) => `Rückmeldung ${reference}: nicht barrierefrei auf der Internetseite`,
    content: (reference: string) => `Rückmeldung ${reference}: fehlt, falsch oder schwer verständlich`,
  },
  workBroken: (date: string) => `Die Antwort war bis zum ${date} fällig.`,
  workWaiting: (date: string) => `Jemand wartet auf Antwort. Letzter Tag: ${date}.`,
  workOpen: (date: string) => `Zu erledigen bis zum ${date}.`,
} as const;
