import { texts } from '../../../platform/i18n/texts.ts';

/** Public sentences about what came back from a body's own system. */
export const newsTexts = texts({
  asked: {
    de: (asked: string, answered: string) => `Gefragt am ${asked}, geantwortet am ${answered}:`,
    'de-simple': (asked: string, answered: string) => `Wir haben am ${asked} gefragt.\nDie Antwort kam am ${answered}.`,
    en: (asked: string, answered: string) => `Asked on ${asked}, answered on ${answered}:`,
  },
  open: {
    de: (body: string) => `${body} bearbeitet die Meldung im eigenen System.`,
    'de-simple': (body: string) => `Diese Stelle arbeitet daran: ${body}.`,
    en: (body: string) => `${body} is handling the report in its own system.`,
  },
  closed: {
    de: (body: string) => `${body} hat die Meldung im eigenen System abgeschlossen. Wir prüfen, was das bedeutet.`,
    'de-simple': (body: string) =>
      `Diese Stelle sagt: Die Sache ist fertig.\nDie Stelle ist: ${body}.\nWir prüfen das.`,
    en: (body: string) => `${body} has closed the report in its own system. We are checking what that means.`,
  },
  words: {
    de: (text: string) => `In eigenen Worten: „${text}“`,
    'de-simple': (text: string) => `Das schreibt die Stelle:\n„${text}“`,
    en: (text: string) => `In its own words: “${text}”`,
  },
});

/** Texts for the office about questions in other systems. */
export const sendTexts = {
  field: 'In das System der Stelle senden (Open311)',
  fieldHint: 'Die E-Mail-Adresse gilt dann nur, falls die Übergabe nicht klappt.',
  noSystem:
    'Diese Frage kann nicht in das System der Stelle gehen: Die Barriere ist nicht öffentlich oder hat keinen Ort.',
  system: 'System der Stelle',
  states: {
    waiting: 'Die Übergabe läuft',
    sent: 'Übergeben',
    failed: 'Die Übergabe ist gescheitert',
    lost: 'Das System antwortet nicht mehr',
  },
  number: (id: string) => `Nummer dort: ${id}`,
  status: { open: 'Dort offen', closed: 'Dort abgeschlossen: bitte die Antwort eintragen' },
  fault: (fault: string) => `Letzter Fehler: ${fault}`,
  askNow: 'Jetzt dort nachsehen',
  asked: 'Es wird nachgesehen. Laden Sie die Seite gleich noch einmal.',
  notes: {
    handedOver: (id: string) => `Die Frage liegt im System der Stelle, Nummer dort: ${id}.`,
    failedMail: (fault: string) =>
      `Die Übergabe in das System der Stelle ist gescheitert (${fault}). Die Frage ging per E-Mail.`,
    failedNoMail: (fault: string) =>
      `Die Übergabe in das System der Stelle ist gescheitert (${fault}). Es ist keine E-Mail-Adresse bekannt: Bitte fragen Sie mit einem Brief oder am Telefon.`,
    heldBack: (text: string) =>
      `Die Stelle schreibt in ihrem System: „${text}“. Nicht veröffentlicht, weil darin vielleicht Angaben über Menschen stehen.`,
  },
} as const;

const faults: Readonly<Record<string, string>> = {
  'address-not-allowed': 'Adresse nicht erlaubt',
  'not-reached': 'nicht erreichbar',
  'too-slow': 'keine Antwort in der Zeit',
  'too-large': 'Antwort zu groß',
  redirected: 'Weiterleitung an eine andere Adresse',
  unreadable: 'Antwort nicht lesbar',
  'no-number': 'keine Nummer in der Antwort',
  'no-destination': 'kein Ziel eingerichtet',
};

/** „abgelehnt (403)“ */
export const faultName = (fault: string): string => faults[fault] ?? `abgelehnt (${fault.replace('refused-', '')})`;
