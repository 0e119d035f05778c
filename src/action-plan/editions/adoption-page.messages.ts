import type { Obstacle } from './adoption.ts';

type MeasureObstacle = Exclude<Obstacle['kind'], 'noField' | 'fieldWithoutGoal'>;

const obstacles: Record<MeasureObstacle, string> = {
  missingFromDraft: 'Stehen in der geltenden Fassung, aber nicht im Entwurf:',
  unmarked: 'Noch nicht entschieden, was aus diesen Maßnahmen wird:',
  withoutGoal: 'Gehören zu keinem Ziel:',
  cannotComplete: 'Können nicht erledigt sein, weil sie nicht beschlossen oder schon ohne Ergebnis beendet sind:',
  incompleteForDone: 'Können nicht als erledigt gelten, weil Angaben fehlen:',
  cannotDrop: 'Können nicht wegfallen, weil sie schon umgesetzt sind:',
};

/** Entering the decision of the council. */
export const adoptionTexts = {
  title: 'Beschluss eintragen',
  lead: 'Mit dem Beschluss gilt diese Fassung und wird öffentlich. Das lässt sich nicht zurücknehmen.',
  obstaclesTitle: (count: number) =>
    count === 1 ? 'Vorher ist noch 1 Punkt zu klären' : `Vorher sind noch ${count} Punkte zu klären`,
  obstacles,
  noField: 'Die Fassung braucht Handlungsfelder und Ziele:',
  noFieldLink: 'Handlungsfeld anlegen',
  fieldWithoutGoal: 'Handlungsfelder ohne Ziel:',
  measure: (number: number, title: string) => `${number} ${title}`,
  consequences: 'Was dann geschieht',
  superseded: (number: number) => `Die Fassung ${number} ist abgelöst. Sie bleibt öffentlich lesbar.`,
  published: (count: string) => `${count} dieser Fassung sind öffentlich.`,
  agreed: (count: number) => `Als „Beschlossen“ eingetragen werden ${count} Vorschläge mit vollständigen Angaben.`,
  completed: (count: number) => `Als „Umgesetzt“ abgeschlossen werden: ${count}.`,
  dropped: (count: number) => `Nicht weiterverfolgt werden: ${count}.`,
  stillProposed: (count: number) =>
    count === 1
      ? '1 Maßnahme bleibt „Vorgeschlagen“, weil Angaben fehlen:'
      : `${count} Maßnahmen bleiben „Vorgeschlagen“, weil Angaben fehlen:`,
  unpublished: (count: number) =>
    count === 1 ? '1 Maßnahme bleibt nicht öffentlich:' : `${count} Maßnahmen bleiben nicht öffentlich:`,
  unpublishedReasons: {
    'text-missing': 'Es fehlt noch ein Text, der sagt, was getan wird.',
    ended: 'Sie war bisher nicht öffentlich und wird nicht fortgeführt.',
  },
  decision: 'Der Beschluss',
  decisionReference: 'Nummer des Beschlusses',
  decisionReferenceHint: 'Zum Beispiel: KT 80/10/2020',
  decidedBy: 'Beschlossen von',
  decidedByHint: 'Zum Beispiel: Kreistag',
  adoptedOn: 'Beschlossen am',
  beginsLater: (year: number) => `Die Laufzeit beginnt erst ${year}`,
  atOnce: (old: number | null) =>
    old === null
      ? 'Ja, die Fassung gilt trotzdem ab sofort.'
      : `Ja, die Fassung löst die geltende Fassung ${old} trotzdem sofort ab.`,
  submit: 'Beschluss eintragen und Fassung veröffentlichen',
  back: 'Zurück zur Fassung',
  roundTitle: 'Eine Sachstandsabfrage läuft noch',
  roundText: (title: string) =>
    `Die Abfrage „${title}“ hält beim Abschließen den Stand der geltenden Fassung fest. Schließen Sie sie zuerst ab. Danach können Sie den Beschluss eintragen.`,
  roundLink: 'Zu den Sachstandsabfragen',
  errors: {
    reference: 'Bitte geben Sie die Nummer des Beschlusses ein.',
    referenceLong: 'Die Nummer darf höchstens 200 Zeichen haben.',
    decidedBy: 'Bitte geben Sie ein, wer beschlossen hat.',
    decidedByLong: 'Höchstens 200 Zeichen.',
    day: 'Bitte geben Sie den Tag des Beschlusses ein, mit Tag, Monat und Jahr.',
    impossible: 'Diesen Tag gibt es nicht. Bitte prüfen Sie Tag, Monat und Jahr.',
    future: 'Der Tag liegt in der Zukunft. Tragen Sie den Beschluss ein, wenn er gefasst ist.',
    beforeOld: 'Der Tag liegt vor dem Beschluss der geltenden Fassung. Bitte prüfen Sie ihn.',
    atOnce: 'Bitte bestätigen Sie, dass die Fassung sofort gilt.',
    obstacles: 'Die Fassung kann noch nicht beschlossen werden. Was zu klären ist, steht hier.',
    round: 'Solange eine Sachstandsabfrage läuft, kann keine Fassung beschlossen werden.',
  },
  alreadyTitle: 'Diese Fassung ist schon beschlossen',
  alreadyText: (isOwn: boolean) =>
    isOwn
      ? 'Sie haben den Beschluss schon in einem anderen Fenster eingetragen. Diesmal wurde nichts gespeichert.'
      : 'Jemand anders hat den Beschluss inzwischen eingetragen. Von Ihnen wurde nichts gespeichert.',
} as const;
