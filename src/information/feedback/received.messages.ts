import { texts } from '../../platform/i18n/texts.ts';

export const receivedTexts = texts({
  title: {
    de: 'Danke. Ihre Rückmeldung ist da.',
    'de-simple': 'Danke.\nWir haben Ihre Rück-Meldung bekommen.',
    en: 'Thank you. Your feedback has arrived.',
  },
  reference: { de: 'Ihr Zeichen', 'de-simple': 'Ihre Nummer', en: 'Your reference' },
  referenceHint: {
    de: 'Wenn Sie nachfragen, nennen Sie uns bitte dieses Zeichen.',
    'de-simple': 'Sie haben später eine Frage?\nDann sagen Sie uns diese Nummer.',
    en: 'If you ask about it, please give us this reference.',
  },
  next: { de: 'So geht es weiter', 'de-simple': 'So geht es weiter', en: 'What happens next' },
  read: {
    de: 'Wir lesen Ihre Rückmeldung und prüfen, was die Ursache ist.',
    'de-simple': 'Wir lesen Ihre Rück-Meldung.',
    en: 'We read your feedback and find out what causes the problem.',
  },
  repair: {
    de: 'Was wir ändern können, ändern wir. Was Sie brauchen, geben wir Ihnen auf einem anderen Weg.',
    'de-simple': 'Wir machen die Internet-Seite besser.\nOder wir helfen Ihnen auf einem anderen Weg.',
    en: 'What we can change, we change. What you need, we give you in another way.',
  },
  answer: {
    de: (date: string) => `Wenn Sie eine Antwort möchten, bekommen Sie sie spätestens am ${date}.`,
    'de-simple': (date: string) => `Sie möchten eine Antwort?\nDann bekommen Sie die Antwort bis zum ${date}.`,
    en: (date: string) => `If you wished for an answer, you will get it by ${date} at the latest.`,
  },
  readContent: {
    de: 'Wir lesen Ihre Rückmeldung und prüfen, was fehlt oder nicht stimmt.',
    'de-simple': 'Wir lesen Ihre Rück-Meldung.',
    en: 'We read your feedback and find out what is missing or wrong.',
  },
  repairContent: {
    de: 'Was falsch ist, berichtigen wir. Was fehlt oder schwer zu verstehen ist, versuchen wir zu ergänzen.',
    'de-simple': 'Dann machen wir die Internet-Seite besser.',
    en: 'What is wrong, we correct. What is missing or hard to understand, we try to add.',
  },
  noHelp: {
    de: 'Wenn unsere Antwort nicht hilft',
    'de-simple': 'Unsere Antwort hilft Ihnen nicht?',
    en: 'If our answer does not help',
  },
  noHelpText: {
    de: 'Haben Sie bis dahin keine Antwort oder keine, die Sie zufriedenstellt, können Sie sich kostenlos an die Ombudsstelle wenden. Wie Sie sie erreichen, steht in der',
    'de-simple':
      'Dann hilft die Ombuds-Stelle.\nDie Ombuds-Stelle ist für Beschwerden da.\nDas kostet kein Geld.\nDie Adresse finden Sie hier:',
    en: 'If you have had no answer by then, or none that satisfies you, you can turn to the ombuds office free of charge. How to reach it is in the',
  },
  home: { de: 'Zur Startseite', 'de-simple': 'Zur Start-Seite', en: 'To the start page' },
});
