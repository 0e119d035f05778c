import { texts } from '../../platform/i18n/texts.ts';

/** What the pages of the report form have in common. */
export const reportTexts = texts({
  name: { de: 'Barriere melden', 'de-simple': 'Barriere melden', en: 'Report a barrier' },
  progress: {
    de: (step: number, of: number) => `Schritt ${step} von ${of}`,
    'de-simple': (step: number, of: number) => `Schritt ${step} von ${of}`,
    en: (step: number, of: number) => `Step ${step} of ${of}`,
  },
  next: { de: 'Weiter', 'de-simple': 'Weiter', en: 'Continue' },
  toCheck: {
    de: 'Speichern und zur Übersicht',
    'de-simple': 'Speichern und zur Übersicht',
    en: 'Save and go to summary',
  },
  back: { de: 'Zurück', 'de-simple': 'Zurück', en: 'Back' },
  enough: {
    de: 'Das genügt, weiter zum Absenden',
    'de-simple': 'Das reicht.\nIch will jetzt senden.',
    en: 'That is enough, go to sending',
  },
  later: {
    de: 'Speichern und später weitermachen',
    'de-simple': 'Speichern und später weiter-machen',
    en: 'Save and continue later',
  },
  unsure: { de: 'Weiß ich nicht', 'de-simple': 'Ich weiß es nicht', en: 'I do not know' },
  restartedTitle: {
    de: 'Ihre angefangene Meldung war nicht mehr da',
    'de-simple': 'Ihre angefangene Meldung war nicht mehr da',
    en: 'Your unfinished report was no longer there',
  },
  restartedBody: {
    de: 'Vielleicht war sie abgelaufen. Was Sie zuletzt geschrieben haben, steht unten und ist gespeichert. Frühere Seiten füllen Sie bitte noch einmal aus, wenn Sie mögen.',
    'de-simple': 'Vielleicht war sie zu alt.\nIhr letzter Text ist noch da.\nEr steht hier auf der Seite.',
    en: 'It may have expired. What you wrote last is below and has been saved. Please fill in earlier pages again if you wish.',
  },
  tooLong: {
    de: (max: number) => `Das ist zu lang. Höchstens ${max} Zeichen passen hinein.`,
    'de-simple': (max: number) => `Der Text ist zu lang.\nSie können höchstens ${max} Zeichen schreiben.`,
    en: (max: number) => `This is too long. At most ${max} characters fit in.`,
  },
  notOffered: {
    de: 'Bitte wählen Sie eine der Antworten auf dieser Seite.',
    'de-simple': 'Bitte wählen Sie eine Antwort von dieser Seite.',
    en: 'Please choose one of the answers on this page.',
  },
});
