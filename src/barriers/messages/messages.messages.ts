import { texts } from '../../platform/i18n/texts.ts';

/** Texts of the staff page about people who wait to hear from the office. */
export const messagesTexts = {
  navigation: 'Nachrichten',
  title: 'Nachrichten an Meldende',
  lead: 'Diese Menschen möchten einen Anruf, einen Brief oder ein Gespräch in Gebärdensprache. E-Mails gehen von selbst hinaus.',
  nobody: 'Niemand wartet auf Nachricht.',
  ways: {
    telephone: 'Anrufen',
    letter: 'Brief schicken',
    signLanguage: 'In Gebärdensprache sprechen',
    unreachable: 'Nicht erreichbar',
  },
  unreachableWhy:
    'Die Angaben zum Erreichen fehlen oder sind gelöscht. Sie können die Nachricht nur als erledigt vermerken.',
  unreachable: 'Keine Angaben',
  columns: { person: 'Person', topic: 'Worum es geht', since: 'Wartet seit' },
  waiting: (count: number) => (count === 1 ? 'Eine Person wartet' : `${count} Personen warten`),
  topicAsk: 'Ist die Barriere weg?',
  topicNews: 'Neues zur Meldung',
  topicEasy: 'leicht verständlich',
  person: (number: number, name: string | null) => (name ? `${name}, Barriere ${number}` : `Barriere ${number}`),
  barrier: 'Barriere',
  openBarrier: (number: number) => `Barriere ${number} öffnen`,
  telephone: 'Telefon',
  email: 'E-Mail',
  address: 'Anschrift',
  note: 'Hinweis',
  easyWanted: 'Wünscht leicht verständliche Sprache',
  say: 'Das sagen Sie',
  sayEasy: 'In einfachen Worten',
  sayStandard: 'In Standardsprache',
  on: (date: string) => `Am ${date}:`,
  askToo: 'Fragen Sie zum Schluss: Ist die Barriere für Sie weg?',
  letter: 'Brief drucken',
  letterBoth: 'Brief in beiden Fassungen drucken',
  doneTitle: 'Erledigt',
  doneHint: 'Wenn die Person Bescheid weiß oder der Brief unterwegs ist.',
  doneWithoutAnswer: 'Wenn der Brief unterwegs ist, oder wenn die Person nichts dazu sagen möchte.',
  done: 'Als erledigt vermerken',
  record: 'Was sagt die Person?',
  question: 'Ist die Barriere für sie weg?',
  remark: 'Was sagt sie dazu?',
  saveAnswer: 'Antwort speichern',
  flashes: {
    done: 'Als erledigt vermerkt.',
    answered: 'Die Antwort ist gespeichert. Die Nachricht ist damit erledigt.',
    notAsked: 'Diese Barriere gilt nicht mehr als gelöst. Die Antwort wurde nicht gespeichert.',
  },
  errors: {
    confirmationMissing: 'Bitte wählen Sie, was die Person gesagt hat.',
    remarkLong: 'Das ist zu lang. Höchstens 2.000 Zeichen.',
  },
  letterPage: {
    title: 'Brief',
    lead: 'Drucken Sie diese Seite, und vermerken Sie den Brief danach als erledigt.',
    back: 'Zurück zu den Nachrichten',
  },
} as const;

/** The letter with news. It is read by the person who reported. */
export const newsLetterTexts = texts({
  subject: {
    de: (number: number) => `Neues zu Ihrer Meldung: Barriere ${number}`,
    'de-simple': (number: number) => `Neues zu Ihrer Meldung: Barriere ${number}`,
    en: (number: number) => `News about your report: barrier ${number}`,
  },
  greeting: {
    de: (name: string) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
    'de-simple': (name: string) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
    en: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  },
  intro: {
    de: 'Sie haben uns eine Barriere gemeldet. Seit unserer letzten Nachricht ist etwas geschehen.',
    'de-simple': 'Sie haben uns eine Barriere gemeldet.\nEs gibt etwas Neues:',
    en: 'You reported a barrier to us. Something has happened since our last message.',
  },
  on: {
    de: (date: string) => `Am ${date}:`,
    'de-simple': (date: string) => `Am ${date}:`,
    en: (date: string) => `On ${date}:`,
  },
  ask: {
    de: 'Ist die Barriere für Sie weg? Sie haben das letzte Wort. Kreuzen Sie an und schicken Sie uns diesen Brief zurück, oder rufen Sie uns an.',
    'de-simple':
      'Ist die Barriere für Sie weg?\nBitte machen Sie ein Kreuz.\nDann schicken Sie uns diesen Brief zurück.\nOder rufen Sie uns an.',
    en: 'Is the barrier gone for you? You have the last word. Tick a box and return this letter, or call us.',
  },
  code: {
    de: (address: string, telephone: string) =>
      `Mit Ihrem Code sehen Sie den ganzen Verlauf im Internet: ${address}. Wenn Sie Fragen haben, rufen Sie uns an: ${telephone}.`,
    'de-simple': (address: string, telephone: string) =>
      `Sie haben einen Code von uns.\nMit dem Code sehen Sie alles im Internet: ${address}\nOder rufen Sie uns an: ${telephone}`,
    en: (address: string, telephone: string) =>
      `With your code you can see everything online: ${address}. If you have any questions, call us: ${telephone}.`,
  },
  regards: { de: 'Mit freundlichen Grüßen', 'de-simple': 'Viele Grüße', en: 'Kind regards' },
});
