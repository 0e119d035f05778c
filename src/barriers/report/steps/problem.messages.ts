import { texts } from '../../../platform/i18n/texts.ts';

export const problemTexts = texts({
  title: { de: 'Was ist das Problem?', 'de-simple': 'Was ist das Problem?', en: 'What is the problem?' },
  lead: {
    de: 'Das ist die einzige Frage, die wir beantwortet brauchen. Oder Sie lassen sich von uns anrufen.',
    'de-simple': 'Diese Frage ist wichtig.\nSchreiben Sie uns das Problem.\nOder wir rufen Sie an.',
    en: 'This is the only question we need an answer to. Or let us call you.',
  },
  label: {
    de: 'Beschreiben Sie es mit Ihren Worten',
    'de-simple': 'Schreiben Sie mit Ihren Worten',
    en: 'Describe it in your own words',
  },
  hint: {
    de: 'Zum Beispiel: „Am Eingang sind drei Stufen, mit dem Rollstuhl komme ich nicht hinein.“ Stichworte genügen, Rechtschreibung ist egal. Bitte nennen Sie keine Namen anderer Menschen.',
    'de-simple':
      'Zum Beispiel: „Vor der Tür sind 3 Stufen.\nIch komme nicht in das Haus.“\nWenige Wörter reichen.\nFehler sind nicht schlimm.\nBitte schreiben Sie keine Namen von anderen Menschen.',
    en: 'For example: “There are three steps at the entrance, I cannot get in with my wheelchair.” Keywords are enough, spelling does not matter. Please do not name other people.',
  },
  callLegend: { de: 'Oder lieber sprechen', 'de-simple': 'Oder wir sprechen miteinander', en: 'Or talk to us instead' },
  callBack: { de: 'Bitte rufen Sie mich zurück', 'de-simple': 'Bitte rufen Sie mich an', en: 'Please call me back' },
  callHint: {
    de: 'Dann brauchen Sie oben nichts zu schreiben.',
    'de-simple': 'Dann müssen Sie oben nichts schreiben.',
    en: 'Then you need not write anything above.',
  },
  telephone: { de: 'Ihre Telefonnummer', 'de-simple': 'Ihre Telefon-Nummer', en: 'Your telephone number' },
  callTime: { de: 'Wann passt es Ihnen?', 'de-simple': 'Wann sollen wir anrufen?', en: 'When does it suit you?' },
  callTimeHint: {
    de: 'Zum Beispiel: vormittags, nicht freitags',
    'de-simple': 'Zum Beispiel: am Vormittag',
    en: 'For example: in the morning, not on Fridays',
  },
  missing: {
    de: 'Bitte schreiben Sie, was das Problem ist, oder kreuzen Sie „Bitte rufen Sie mich zurück“ an.',
    'de-simple': 'Bitte schreiben Sie das Problem auf.\nOder kreuzen Sie an: „Bitte rufen Sie mich an“.',
    en: 'Please write what the problem is, or tick “Please call me back”.',
  },
  telephoneMissing: {
    de: 'Bitte nennen Sie die Telefonnummer, unter der wir Sie erreichen.',
    'de-simple': 'Bitte schreiben Sie Ihre Telefon-Nummer auf.',
    en: 'Please give the telephone number at which we can reach you.',
  },
  telephoneWrong: {
    de: 'Diese Telefonnummer ist zu kurz oder enthält andere Zeichen. Richtig ist zum Beispiel: 03464 5350.',
    'de-simple': 'Diese Telefon-Nummer stimmt nicht.\nRichtig ist zum Beispiel: 03464 5350.',
    en: 'This telephone number is too short or contains other characters. Right would be, for example: 03464 5350.',
  },
});
