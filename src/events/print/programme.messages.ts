import { texts } from '../../platform/i18n/texts.ts';

/** The programme on paper. It is in German or easy German, as the words of events are. */
export const programmeTexts = texts({
  link: {
    de: 'Als Programm zum Drucken (PDF)',
    'de-simple': 'Als Heft auf Papier (PDF)',
    en: 'As a programme to print (PDF, in German)',
  },
  title: { de: 'Veranstaltungen', 'de-simple': 'Veranstaltungen', en: 'Events' },
  everything: { de: 'Alle kommenden Termine', 'de-simple': 'Alles, was noch kommt', en: 'Everything to come' },
  howTitle: { de: 'Anmelden und fragen', 'de-simple': 'Anmelden und Fragen', en: 'Registering and asking' },
  how: {
    de: 'Sie möchten kommen, haben Fragen oder brauchen etwas, damit Sie dabei sein können? Rufen Sie an:',
    'de-simple': 'Wollen Sie kommen? Haben Sie Fragen? Brauchen Sie Hilfe? Dann rufen Sie an:',
    en: 'Would you like to come, do you have questions, or do you need something to take part? Call us:',
  },
  honest: {
    de: '„Noch nicht geprüft“ heißt: Wir wissen es nicht. Fragen Sie nach, wir klären es vor der Veranstaltung.',
    'de-simple': 'Manchmal steht dort: Das wissen wir noch nicht. Fragen Sie uns. Dann fragen wir für Sie nach.',
    en: '“Not checked yet” means that we do not know. Ask us, we will find out before the event.',
  },
  register: { de: 'Anmeldung', 'de-simple': 'Bitte melden Sie sich an', en: 'Registration' },
  registerBy: {
    de: (number: string, until: string) => `Telefon ${number}, bis ${until}`,
    'de-simple': (number: string, until: string) => `Am Telefon: ${number}. Das geht bis ${until}.`,
    en: (number: string, until: string) => `telephone ${number}, until ${until}`,
  },
  registerClosed: {
    de: (number: string) => `Telefon ${number}. Die Frist ist vorbei, vielleicht geht es noch.`,
    'de-simple': (number: string) => `Am Telefon: ${number}. Die Zeit ist vorbei. Vielleicht geht es noch.`,
    en: (number: string) => `telephone ${number}. The time is over, perhaps it is still possible.`,
  },
  noRegister: {
    de: (number: string) => `Nicht nötig. Fragen: Telefon ${number}`,
    'de-simple': (number: string) => `Sie kommen einfach. Haben Sie Fragen? Rufen Sie an: ${number}.`,
    en: (number: string) => `not needed. Questions: telephone ${number}`,
  },
  online: { de: 'Im Internet', 'de-simple': 'Im Internet', en: 'On the website' },
  cancelled: {
    de: (reason: string) => `Dieser Termin fällt aus. ${reason}`,
    'de-simple': (reason: string) => `Dieser Termin fällt aus. ${reason}`,
    en: (reason: string) => `This date is cancelled. ${reason}`,
  },
  none: {
    de: 'Zu dieser Auswahl ist zurzeit nichts angekündigt.',
    'de-simple': 'Im Moment gibt es dazu keine Veranstaltung.',
    en: 'Nothing is announced for this selection at the moment.',
  },
  more: {
    de: (count: number) => `Hier stehen die ersten ${count} Termine. Alle weiteren stehen im Internet.`,
    'de-simple': (count: number) => `Hier stehen ${count} Termine. Im Internet stehen noch mehr.`,
    en: (count: number) => `These are the first ${count} dates. All others are on the website.`,
  },
});
