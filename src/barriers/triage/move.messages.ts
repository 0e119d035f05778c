import { plural } from '../../platform/i18n/texts.ts';
import type { BarrierState } from '../barrier.ts';

const reasons: Partial<Record<BarrierState, { label: string; hint: string }>> = {
  needsInfo: { label: 'Ihre Frage', hint: 'Die meldende Person liest genau diesen Satz.' },
  notABarrier: { label: 'Begründung', hint: 'Warum ist das keine Barriere für die Teilhabe? Freundlich und genau.' },
  notCompetent: { label: 'Begründung', hint: 'Warum kann niemand im Landkreis diese Barriere abbauen?' },
  wontFix: { label: 'Begründung', hint: 'Warum bleibt die Barriere, und was könnte das ändern?' },
  resolved: {
    label: 'Erläuterung',
    hint: 'Bei „Teilweise gelöst“ und „Übergangslösung“ nötig: was bleibt, was gilt bis wann.',
  },
};

export const moveTexts = {
  reason: (to: BarrierState) => reasons[to] ?? { label: 'Begründung', hint: 'Wird öffentlich.' },
  outcome: 'Was ist das Ergebnis?',
  body: 'Zuständige Stelle',
  bodyHint: 'Wird öffentlich genannt.',
  bodySuggested: (name: string) => `Vorschlag nach dem Ort: ${name}`,
  noBody: 'Noch nicht bekannt',
  passedOnTo: 'An wen wurde die Meldung übergeben?',
  passedOnToHint: 'Name der Stelle außerhalb des Landkreises, zum Beispiel: DB InfraGO AG',
  day: (to: BarrierState) =>
    to === 'resolved' ? 'Bei einer Übergangslösung: Bis wann kommt die endgültige?' : 'Bis wann?',
  dayHint: 'Wird öffentlich genannt, zum Beispiel: 31 3 2027',
  reasonEasy: 'Dasselbe in leicht verständlicher Sprache',
  reasonEasyHint: 'Kurze Sätze. Bleibt das Feld leer, steht auch hier der Text von oben.',
  note: 'Interne Notiz',
  noteHint: 'Nie öffentlich.',
  preview: 'Das wird öffentlich',
  previewHint: 'Sätze, zu denen eine Angabe fehlt, fallen weg.',
  previewEasy: 'In leicht verständlicher Sprache',
  placeholders: { body: '[Stelle]', date: '[Tag]', reason: '[Begründung]', number: '[Nummer]' },
  told: (count: number) =>
    count === 0
      ? 'Niemand hat eine Nachricht gewünscht.'
      : plural(count, '1 meldende Person erfährt davon.', `${count} meldende Personen erfahren davon.`),
  undoMerge: 'Die Meldungen dieser Barriere bleiben dort, wohin sie zusammengeführt wurden.',
  back: 'Zurück ohne Änderung',
  notFromHere: {
    title: 'Dieser Schritt geht gerade nicht',
    body: (state: string) => `Der Stand ist jetzt „${state}“. Von dort führt kein Weg zu dem gewählten Stand.`,
    link: 'Zur Barriere',
  },
  errors: {
    outcome: 'Bitte wählen Sie das Ergebnis.',
    reason: {
      needsInfo: 'Bitte schreiben Sie Ihre Frage.',
      other: 'Bitte nennen Sie den Grund. Wer gemeldet hat, hat Anspruch darauf.',
    },
    reasonLong: 'Höchstens 5.000 Zeichen.',
    passedOnTo: 'Bitte nennen Sie die Stelle.',
    passedOnToLong: 'Höchstens 200 Zeichen.',
    day: 'Bitte nennen Sie Tag, Monat und Jahr, zum Beispiel 31 3 2027.',
    dayPast: 'Dieser Tag ist schon vorbei.',
    wrong: 'Bitte wählen Sie etwas aus der Liste.',
    changed: (state: string) =>
      `Inzwischen hat jemand den Stand auf „${state}“ gesetzt. Bitte prüfen Sie, ob Ihr Schritt noch passt.`,
  },
} as const;
