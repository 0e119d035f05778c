import type { MeasureEvent } from '../action-plan.tables.ts';
import type { MeasureStatus } from '../measure.ts';

/** On the button that leads to a status: what happens when somebody presses it. */
const steps: Record<MeasureStatus, string> = {
  proposed: 'Wieder als Vorschlag führen',
  agreed: 'Als beschlossen eintragen',
  inProgress: 'Als „in Umsetzung“ eintragen',
  completed: 'Als umgesetzt abschließen',
  delayed: 'Verzögerung eintragen',
  onHold: 'Ruhen lassen',
  permanent: 'Als Daueraufgabe weiterführen',
  rejected: 'Ablehnen',
  dropped: 'Nicht weiterverfolgen',
  notCompetent: 'An eine zuständige Stelle verweisen',
};

const events: Record<MeasureEvent, string> = {
  created: 'Angelegt',
  moved: 'Neuer Stand',
  progress: 'Sachstand',
  corrected: 'Berichtigung',
  lightOverridden: 'Ampel von Hand gesetzt',
  lightReleased: 'Ampel folgt wieder den Regeln',
  turnChanged: 'Wer ist am Zug',
  milestoneReached: 'Meilenstein erreicht',
  edited: 'Bearbeitet',
  asked: 'Nach dem Stand gefragt',
  answered: 'Stelle hat geantwortet',
  continued: 'In eine neue Auflage übernommen',
};

/** What all pages about one measure share. */
export const careTexts = {
  list: 'Maßnahmen',
  eyebrow: (number: number) => `Maßnahme ${number}`,
  unnamed: 'Ohne Titel',
  back: 'Zurück ohne Speichern',
  toFile: 'Zurück zur Maßnahme',
  save: 'Speichern',
  changedTitle: 'Das gilt jetzt. Speichern Sie noch einmal, um es durch Ihre Eingaben zu ersetzen.',
  steps,
  events,
  errors: {
    wrong: 'Bitte wählen Sie aus der Liste.',
    changed: (isOwn: boolean) =>
      `${isOwn ? 'Inzwischen haben Sie in einem anderen Fenster gespeichert.' : 'Inzwischen hat jemand anders gespeichert.'} Ihre Eingaben stehen noch da.`,
  },
  flashes: {
    verknuepft: 'Die Ursache ist verknüpft.',
    geloest: 'Die Ursache ist gelöst.',
    gespeichert: 'Die Maßnahme ist gespeichert.',
    status: 'Der neue Stand gilt.',
    sachstand: 'Der Sachstand ist eingetragen.',
    berichtigt: 'Die Berichtigung ist eingetragen. Der alte Eintrag bleibt lesbar.',
    ampel: 'Die Ampel ist von Hand gesetzt.',
    regeln: 'Die Ampel folgt wieder den Regeln.',
    reihe: 'Es ist gespeichert, wer am Zug ist.',
    meilenstein: 'Der Meilenstein ist gespeichert.',
    erreicht: 'Der Meilenstein ist als erreicht eingetragen.',
    verschoben: 'Die Reihenfolge ist geändert.',
    entfernt: 'Der Eintrag ist entfernt.',
    messgroesse: 'Die Messgröße ist gespeichert.',
    wert: 'Der Wert ist eingetragen.',
    beteiligung: 'Die Beteiligung ist gespeichert.',
    dokument: 'Das Dokument ist gespeichert.',
    freigegeben: 'Das Dokument ist jetzt für alle da.',
    zurueckgezogen: 'Das Dokument ist nicht mehr öffentlich.',
    veroeffentlicht: 'Die Maßnahme ist jetzt öffentlich.',
    zurueckgenommen: 'Die Maßnahme ist nicht mehr öffentlich.',
  },
} as const;

export type Done = keyof typeof careTexts.flashes;
