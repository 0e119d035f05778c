import { texts } from '../../platform/i18n/texts.ts';

/** What stands around the office's words in the mail to the person. */
export const answerTexts = texts({
  subject: {
    de: (reference: string) => `Antwort auf Ihre Rückmeldung ${reference}`,
    'de-simple': (reference: string) => `Antwort auf Ihre Rück-Meldung ${reference}`,
    en: (reference: string) => `Answer to your feedback ${reference}`,
  },
  greeting: { de: 'Guten Tag,', 'de-simple': 'Guten Tag,', en: 'Hello,' },
  opening: {
    de: (date: string) =>
      `Sie haben uns am ${date} geschrieben, dass auf unserer Internetseite etwas nicht zugänglich ist. Danke dafür. Unsere Antwort:`,
    'de-simple': (date: string) =>
      `Sie haben uns am ${date} geschrieben.\nSie haben ein Problem mit unserer Internet-Seite.\nDanke für Ihren Hinweis.\nDas ist unsere Antwort:`,
    en: (date: string) =>
      `On ${date} you wrote to us that something on our website is not accessible. Thank you for that. Our answer:`,
  },
  openingContent: {
    de: (date: string) =>
      `Sie haben uns am ${date} geschrieben, dass auf unserer Internetseite etwas fehlt, falsch oder schwer zu verstehen ist. Danke dafür. Unsere Antwort:`,
    'de-simple': (date: string) =>
      `Sie haben uns am ${date} geschrieben.\nEtwas auf unserer Internet-Seite ist nicht gut.\nDanke für Ihren Hinweis.\nDas ist unsere Antwort:`,
    en: (date: string) =>
      `On ${date} you wrote to us that something on our website is missing, wrong or hard to understand. Thank you for that. Our answer:`,
  },
  noHelp: {
    de: (address: string) =>
      `Hilft Ihnen das nicht? Dann können Sie sich kostenlos an die Ombudsstelle wenden. Wie Sie sie erreichen, steht hier:\n${address}`,
    'de-simple': (address: string) =>
      `Hilft Ihnen das nicht?\nDann fragen Sie die Ombuds-Stelle.\nDie Ombuds-Stelle ist für Beschwerden da.\nDas kostet kein Geld.\nDie Adresse finden Sie hier:\n${address}`,
    en: (address: string) =>
      `Does this not help? Then you can turn to the ombuds office free of charge. How to reach it is explained here:\n${address}`,
  },
  regards: { de: 'Freundliche Grüße', 'de-simple': 'Viele Grüße', en: 'Kind regards' },
});
