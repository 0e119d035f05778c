import type { ComparedPart } from './compare-editions.ts';
import type { MarkRefusal } from './mark-continuation.ts';

const parts: Record<ComparedPart, string> = {
  title: 'Titel',
  problem: 'Problem',
  goalText: 'Ziel',
  text: 'Text',
  accountableBody: 'verantwortliche Stelle',
  deadline: 'Frist',
};

const refusals: Record<MarkRefusal['fault'], (number: number, isOwn: boolean) => string> = {
  'reason-missing': (number) => `Maßnahme ${number}: Bitte geben Sie einen Grund an. Er wird öffentlich.`,
  'cannot-be-done': (number) =>
    `Maßnahme ${number} kann nicht erledigt sein: Sie ist bisher nur vorgeschlagen oder schon ohne Ergebnis beendet.`,
  'cannot-be-dropped': (number) => `Maßnahme ${number} ist schon umgesetzt. Wählen Sie „Erledigt“ oder „Fortgeführt“.`,
  'unknown-measure': (number) => `Maßnahme ${number} steht nicht in der geltenden Fassung.`,
  'changed-meanwhile': (number, isOwn) =>
    `Bei Maßnahme ${number} ${isOwn ? 'haben Sie inzwischen in einem anderen Fenster' : 'hat inzwischen jemand anders'} entschieden. Bitte prüfen Sie, und speichern Sie dann noch einmal.`,
};

/** What becomes of the old measures in a draft. */
export const continuationTexts = {
  title: 'Fortschreibung',
  lead: (from: number) =>
    `Was wird aus den Maßnahmen der Fassung ${from}? Entscheiden Sie für jede. Erst danach kann der Beschluss eingetragen werden.`,
  progress: (done: number, all: number) => `${done} von ${all} Maßnahmen sind entschieden.`,
  views: 'Auswahl',
  all: 'Alle',
  open: 'Noch offen',
  nothing: 'Diese Fassung ist die erste. Es gibt keine älteren Maßnahmen.',
  nothingOpen: 'Alle Maßnahmen sind entschieden.',
  withoutField: 'Ohne Handlungsfeld',
  status: (name: string) => `Heutiger Stand: ${name}.`,
  suggested: (name: string) => `Vorschlag: ${name}.`,
  differs: (names: string) => `Anders als bisher: ${names}.`,
  parts,
  compare: 'Was ist anders?',
  edit: 'Im Entwurf bearbeiten',
  decided: (name: string, reason: string | null) =>
    `Gespeichert ist: ${name}${reason === null ? '' : `, Grund: ${reason}`}`,
  reason: 'Grund',
  reasonHint: 'Für alle zu lesen. Bei „Erledigt“ und „Nicht fortgeführt“ nötig.',
  reasonEasy: 'Grund, leicht verständlich',
  marks: {
    continued: 'Fortgeführt',
    changed: 'Geändert fortgeführt',
    done: 'Erledigt',
    dropped: 'Nicht fortgeführt',
  },
  save: 'Speichern',
  saveSuggested: 'Speichern und alle offenen nach Vorschlag entscheiden',
  saveSuggestedHint:
    'Der Vorschlag folgt dem Stand und dem Text der Maßnahme. Prüfen Sie danach, ob er stimmt; ändern können Sie ihn bis zum Beschluss.',
  doneSince: (date: string) => `Umgesetzt seit ${date}.`,
  doneSinceEasy: (date: string) => `Fertig seit ${date}.`,
  endedSince: (date: string) => `Beendet seit ${date}.`,
  endedSinceEasy: (date: string) => `Zu Ende seit ${date}.`,
  missingTitle: 'In der geltenden Fassung ist seit dem Kopieren etwas dazugekommen',
  missingText: 'Diese Maßnahmen fehlen im Entwurf:',
  fetch: 'Fehlende Maßnahmen übernehmen',
  fresh: 'Neu in diesem Entwurf',
  freshNone: 'Noch keine neue Maßnahme.',
  refusals,
  wrong: 'Bitte wählen Sie etwas aus der Liste.',
  reasonLong: 'Der Grund darf höchstens 5.000 Zeichen haben.',
  toAdoption: 'Weiter zum Beschluss',
} as const;
