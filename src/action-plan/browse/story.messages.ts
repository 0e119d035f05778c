import { texts } from '../../platform/i18n/texts.ts';

/** Texts of the timeline of a measure. */
export const storyTexts = texts({
  title: { de: 'Was bisher geschah', 'de-simple': 'Das ist bis jetzt passiert', en: 'What has happened so far' },
  nothing: {
    de: 'Noch gibt es keinen Bericht zu dieser Maßnahme.',
    'de-simple': 'Zu dieser Maßnahme gibt es noch keine Nachricht.',
    en: 'There is no report on this measure yet.',
  },
  office: { de: 'Teilhabemanagement', 'de-simple': 'Team Teilhabe-Management', en: 'Participation management' },
  enteredOn: {
    de: (date: string) => `Eingetragen am ${date}`,
    'de-simple': (date: string) => `Das haben wir am ${date} aufgeschrieben.`,
    en: (date: string) => `Recorded on ${date}`,
  },
  older: {
    de: (count: number) => `${count} ältere Einträge`,
    'de-simple': (count: number) => `${count} ältere Nachrichten`,
    en: (count: number) => `${count} older entries`,
  },
  wrong: {
    de: 'Was vorher hier stand und falsch war',
    'de-simple': 'Das stand vorher hier. Es war falsch',
    en: 'What stood here before and was wrong',
  },
});

/** Titles of what happened. */
export const storyEvents = texts({
  created: { de: 'In den Plan aufgenommen', 'de-simple': 'Neu im Plan', en: 'Added to the plan' },
  moved: { de: 'Neuer Stand', 'de-simple': 'Es gibt einen neuen Stand', en: 'New status' },
  progress: { de: 'Sachstandsbericht', 'de-simple': 'Eine Nachricht', en: 'Progress report' },
  corrected: {
    de: 'Berichtigter Sachstandsbericht',
    'de-simple': 'Eine Nachricht, neu geschrieben',
    en: 'Corrected report',
  },
  lightOverridden: {
    de: 'Ampel von Hand gesetzt',
    'de-simple': 'Wir haben die Ampel geändert',
    en: 'Light set by hand',
  },
  lightReleased: {
    de: 'Ampel folgt wieder der Regel',
    'de-simple': 'Die Ampel ist wieder automatisch',
    en: 'Light follows the rules again',
  },
  turnChanged: {
    de: 'Jemand anderes ist am Zug',
    'de-simple': 'Jetzt macht jemand anderes weiter',
    en: 'Somebody else’s turn',
  },
  milestoneReached: { de: 'Meilenstein erreicht', 'de-simple': 'Ein Schritt ist geschafft', en: 'Milestone reached' },
  edited: { de: 'Text geändert', 'de-simple': 'Der Text ist neu', en: 'Text changed' },
  asked: { de: 'Nach dem Stand gefragt', 'de-simple': 'Wir haben gefragt: Wie weit ist es?', en: 'Asked for progress' },
  answered: { de: 'Antwort eingegangen', 'de-simple': 'Es gibt eine Antwort', en: 'Answer received' },
  continued: { de: 'Neue Fassung des Plans', 'de-simple': 'Es gibt einen neuen Plan', en: 'New edition of the plan' },
});
