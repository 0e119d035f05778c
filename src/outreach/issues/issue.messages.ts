import { plural, texts } from '../../platform/i18n/texts.ts';

/** What stands in every issue, on the web and in mails. */
export const issueTexts = texts({
  number: {
    de: (number: number) => `Rundbrief ${number}`,
    'de-simple': (number: number) => `Rundbrief ${number}`,
    en: (number: number) => `Newsletter ${number}`,
  },
  entries: { de: 'Neues', 'de-simple': 'Das ist neu', en: 'News' },
  more: { de: 'Weiterlesen', 'de-simple': 'Mehr lesen', en: 'Read on' },
  hard: {
    de: '',
    'de-simple': 'Dieser Text ist noch in schwerer Sprache.',
    en: '',
  },
  unchecked: {
    de: '',
    'de-simple': 'Dieser Rundbrief ist leicht verständlich geschrieben. Eine Prüf-Gruppe hat ihn noch nicht geprüft.',
    en: '',
  },
  why: {
    de: 'Sie bekommen diesen Rundbrief, weil Sie ihn mit dieser E-Mail-Adresse bestellt haben.',
    'de-simple': 'Sie haben diesen Rundbrief bestellt. Darum bekommen Sie ihn.',
    en: 'You get this newsletter because you ordered it with this e-mail address.',
  },
  settings: {
    de: 'Abmelden oder Ausgabe wechseln',
    'de-simple': 'Rundbrief abbestellen oder ändern',
    en: 'Leave or change the edition',
  },
  onTheWeb: { de: 'Auf der Internetseite lesen', 'de-simple': 'Im Internet lesen', en: 'Read on the website' },
  archiveTitle: { de: 'Rundbriefe', 'de-simple': 'Alle Rundbriefe', en: 'Newsletters' },
  archiveLead: {
    de: 'Alle bisherigen Ausgaben, auch in leicht verständlicher Sprache.',
    'de-simple': 'Hier stehen alle Rundbriefe.',
    en: 'All earlier issues, in German.',
  },
  archiveEmpty: {
    de: 'Noch ist kein Rundbrief erschienen.',
    'de-simple': 'Es gibt noch keinen Rundbrief.',
    en: 'No newsletter has been sent yet.',
  },
  subscribe: { de: 'Rundbrief bestellen', 'de-simple': 'Rundbrief bestellen', en: 'Subscribe' },
  sentOn: {
    de: (day: string) => `Verschickt am ${day}`,
    'de-simple': (day: string) => `Vom ${day}`,
    en: (day: string) => `Sent on ${day}`,
  },
  paper: { de: 'Zum Drucken (PDF)', 'de-simple': 'Zum Drucken (PDF)', en: 'To print (PDF, German)' },
});

/** The office's pages; German only. */
export const staffIssueTexts = {
  navigation: 'Rundbrief',
  title: 'Rundbrief',
  lead: 'Aus dem, was veröffentlicht wurde, in wenigen Minuten zusammengestellt.',
  subscribers: (standard: number, easy: number) => `Angemeldet: ${standard} Standard, ${easy} leicht verständlich.`,
  start: 'Neue Ausgabe beginnen',
  caption: (count: number) => plural(count, '1 Ausgabe', `${count} Ausgaben`),
  empty: 'Noch gibt es keine Ausgabe.',
  columns: { title: 'Ausgabe', state: 'Stand', returned: 'Zurückgekommen', created: 'Begonnen' },
  states: { draft: 'Entwurf', planned: 'Geplant', sending: 'Wird verschickt', sent: 'Verschickt' },
  newTitle: (month: string) => `Neues aus der Teilhabe, ${month}`,
  edit: 'Ausgabe bearbeiten',
  fields: {
    title: 'Titel und Betreff',
    titleEasy: 'Titel in leichten Worten',
    intro: 'Einleitung',
    introEasy: 'Einleitung in leichten Worten',
    introHint: 'Freiwillig. Eine Leerzeile beginnt einen neuen Absatz.',
    items: 'Was darin steht',
    itemsLead: 'Alles, was seit der letzten Ausgabe veröffentlicht wurde. Nehmen Sie heraus, was nicht hinein soll.',
    noItems:
      'Seit der letzten Ausgabe ist nichts Neues veröffentlicht worden. Die Einleitung allein ist auch ein Rundbrief.',
    include: 'Aufnehmen',
    position: 'Platz',
    easyMissing: 'Ohne leichte Fassung',
  },
  errors: {
    title: 'Bitte geben Sie einen Titel ein.',
    titleLong: 'Der Titel darf höchstens 200 Zeichen haben.',
    introLong: 'Die Einleitung darf höchstens 5000 Zeichen haben.',
    position: 'Der Platz ist eine Zahl von 1 bis 999.',
    changed:
      'Jemand hat die Ausgabe inzwischen geändert. Ihre Eingaben stehen noch hier: Speichern Sie noch einmal, wenn sie gelten sollen.',
    empty: 'Die Ausgabe ist leer: Schreiben Sie eine Einleitung oder nehmen Sie etwas auf.',
    begun: 'Das geht nicht mehr: Die Ausgabe wird schon verschickt.',
    when: 'Bitte wählen Sie, wann die Ausgabe verschickt werden soll.',
    day: 'Bitte geben Sie einen Tag in der Zukunft ein.',
  },
  save: 'Speichern',
  saved: 'Gespeichert.',
  preview: 'Vorschau',
  previewStandard: 'Standardausgabe',
  previewEasy: 'Leicht verständliche Ausgabe',
  test: 'Probe an mich schicken',
  testSent: 'Die Probe ist unterwegs, in beiden Ausgaben.',
  send: 'Verschicken',
  sendLead: 'Geht an alle, die ihre Anmeldung bestätigt haben. In beiden Ausgaben.',
  now: 'Jetzt gleich',
  later: 'An einem Tag um 9 Uhr',
  day: 'Tag',
  sendButton: 'Verschicken',
  planned: (moment: string) => `Wird verschickt ab ${moment}.`,
  stop: 'Doch noch nicht verschicken',
  progress: (queued: number, waiting: number, failed: number) =>
    `Im Postausgang: ${queued}. Noch zu verschicken: ${waiting}. Nicht zugestellt: ${failed}.`,
  returned: (permanent: number, temporary: number) =>
    `Zurückgekommen: ${permanent} endgültig, ${temporary} vorübergehend.`,
  takenOffHere: (count: number) =>
    `Deshalb von der Liste genommen: ${plural(count, '1 Adresse', `${count} Adressen`)}.`,
  takenOff: (count: number) => `Rundbrief: ${plural(count, '1 Adresse', `${count} Adressen`)} von der Liste genommen`,
  takenOffWhy: 'Die Post kam zurück: Das Postfach gibt es nicht mehr, oder es nimmt seit mehreren Ausgaben nichts an.',
  takenOffSeen: 'Habe ich gelesen',
  sentTo: (count: number) => `Verschickt an ${count} Menschen.`,
  remove: 'Entwurf löschen',
  back: 'Zurück',
  onTheWeb: 'Auf der Internetseite ansehen',
} as const;
