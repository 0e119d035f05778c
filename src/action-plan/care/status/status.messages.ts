import type { MeasureStatus } from '../../measure.ts';

const hints: Record<MeasureStatus, string> = {
  proposed: 'Die Maßnahme gilt wieder als Vorschlag und steht nicht mehr als beschlossen im Plan.',
  agreed: 'Verantwortliche Stelle, Ziel, Frist, Messgröße und Anlass müssen bekannt sein.',
  inProgress: 'Die Arbeit läuft.',
  completed: 'Das Ziel ist erreicht. Danach ist niemand mehr am Zug.',
  delayed: 'Es dauert länger als geplant. Alle lesen, warum.',
  onHold: 'Die Arbeit macht Pause. Alle lesen, warum.',
  permanent: 'Die Aufgabe endet nicht und wird regelmäßig überprüft.',
  rejected: 'Der Vorschlag wird nicht aufgenommen. Alle lesen, warum.',
  dropped: 'Die Maßnahme endet ohne Ergebnis. Alle lesen, warum.',
  notCompetent: 'Der Landkreis darf das nicht selbst tun. Alle lesen, wer es darf.',
};

export const statusTexts = {
  title: 'Stand ändern',
  chooseLead: (status: string) => `Jetzt gilt: ${status}. Was soll gelten?`,
  hints,
  reason: 'Begründung für alle',
  reasonOwed: 'Steht öffentlich im Verlauf. Bitte ohne Namen von Personen.',
  reasonFree: 'Steht öffentlich im Verlauf, wenn Sie etwas schreiben. Bitte ohne Namen von Personen.',
  reasonEasy: 'Dieselbe Begründung in leicht verständlicher Sprache',
  reasonEasyHint: 'Kurze Sätze, eine Aussage je Satz. Ohne sie steht dort die Begründung von oben.',
  on: 'Seit wann gilt das?',
  onHint: (since: string) =>
    `Leer: seit heute. Frühestens am ${since}, dem Tag des letzten Stands. Alle lesen, wann Sie es eingetragen haben.`,
  addressee: 'Wer ist zuständig?',
  addresseeHint: 'Name der Stelle, zum Beispiel: Landesstraßenbaubehörde Sachsen-Anhalt',
  note: 'Interne Notiz',
  noteHint: 'Steht im Verlauf, nie öffentlich.',
  notFromHere: {
    title: 'Das geht von hier nicht',
    body: (status: string) => `Die Maßnahme hat jetzt den Stand „${status}“. Von dort gibt es diesen Schritt nicht.`,
    link: 'Mögliche Schritte ansehen',
  },
  gaps: {
    title: 'Vorher muss das bekannt sein',
    lead: 'Ohne diese Angaben kann die Maßnahme nicht als beschlossen gelten.',
    elsewhere:
      'Die Maßnahme steht noch nicht im beschlossenen Plan. Diesen Stand bekommt sie, wenn die Auflage mit ihr beschlossen ist.',
  },
  errors: {
    wrong: 'Bitte wählen Sie einen der möglichen Schritte.',
    reason: 'Bitte schreiben Sie eine Begründung.',
    on: {
      incomplete: 'Bitte schreiben Sie Tag, Monat und Jahr, oder lassen Sie alle drei leer.',
      impossible: 'Diesen Tag gibt es nicht.',
      future: 'Dieser Tag liegt noch vor uns.',
    },
    beforeLast: (day: string) => `Der letzte Stand gilt seit dem ${day}. Der neue kann nicht davor liegen.`,
    long: 'Höchstens 5.000 Zeichen.',
    addressee: 'Bitte schreiben Sie, wer zuständig ist.',
    addresseeLong: 'Höchstens 300 Zeichen.',
    incomplete: 'Es fehlen noch Angaben. Unten steht, welche.',
    changed: (status: string, isOwn: boolean) =>
      `Inzwischen ${isOwn ? 'haben Sie in einem anderen Fenster' : 'hat jemand anders'} den Stand auf „${status}“ gesetzt. Bitte prüfen Sie, ob der Schritt noch passt.`,
  },
} as const;
