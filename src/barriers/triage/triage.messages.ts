import { plural } from '../../platform/i18n/texts.ts';
import type { DuePromise } from '../promises.ts';
import type { View } from './triage-filter.ts';

const views: Record<View, string> = {
  open: 'Offen',
  new: 'Neu',
  promiseBroken: 'Frist überschritten',
  waitingForBody: 'Wartet auf Stelle',
  overdueAnswer: 'Antwort überfällig',
  newAnswers: 'Neue Antworten',
  waitingForPerson: 'Wartet auf Person',
  newAdditions: 'Neue Ergänzungen',
  unpublished: 'Unveröffentlicht',
  toConfirm: 'Zu bestätigen',
  all: 'Alle',
  counted: 'In der Auswertung gezählt',
  withoutCause: 'Ohne Ursache',
};

const viewHints: Record<View, string> = {
  open: 'Alles, was noch nicht abgeschlossen ist.',
  new: 'Eingegangen, und noch hat niemand darauf gesehen.',
  promiseBroken: 'Was wir bis zu einem Tag zugesagt haben, ist nicht geschehen.',
  waitingForBody: 'Eine Stelle ist gefragt und hat noch nicht geantwortet.',
  overdueAnswer: 'Auch nach den Erinnerungen hat die Stelle nicht geantwortet.',
  newAnswers: 'Eine Stelle hat geantwortet, und noch niemand hat die Antwort geprüft.',
  waitingForPerson: 'Wir haben die meldende Person etwas gefragt.',
  newAdditions: 'Eine meldende Person hat etwas ergänzt, das noch niemand gelesen hat.',
  unpublished: 'Als Barriere bestätigt, aber noch nicht für alle zu lesen.',
  toConfirm: 'Gelöst gemeldet. Die meldenden Personen sind gefragt, ob das stimmt.',
  all: 'Der ganze Bestand, auch Abgeschlossenes.',
  counted: 'Alles außer Zusammengeführtem und Zurückgezogenem: Das zählt die Auswertung.',
  withoutCause: 'Gezählte Barrieren, zu denen noch niemand eine Ursache aufgeschrieben hat.',
};

const promises: Record<DuePromise['kind'], string> = {
  firstLook: 'Erster Blick',
  bodyNamed: 'Zuständige Stelle nennen',
  answer: 'Antwort geben',
};

const days = (count: number) => plural(count, '1 Tag', `${count} Tage`);
const dative = (count: number) => plural(count, '1 Tag', `${count} Tagen`);

export const triageTexts = {
  title: 'Barrieren',
  lead: 'Was gemeldet wurde, wie weit es ist und was wir zugesagt haben.',
  viewNavigation: 'Ansichten',
  views,
  viewHints,
  filterLegend: 'Liste eingrenzen',
  moreFilters: 'Weitere Merkmale',
  words: 'Wörter oder Nummer',
  state: 'Stand',
  municipality: 'Gemeinde',
  lifeArea: 'Lebensbereich',
  kind: 'Art der Barriere',
  demand: 'Was man können muss',
  effect: 'Auswirkung',
  body: 'Zuständige Stelle',
  channel: 'Eingangsweg',
  assigned: 'Bearbeitet von',
  period: 'Gemeldet',
  kindAndEffect: 'Art und Wirkung',
  any: 'Alle',
  anyTime: 'Jederzeit',
  nobody: 'Noch niemand',
  recent: (count: string) => `In den letzten ${count} Tagen`,
  year: (year: string) => `Im Jahr ${year}`,
  caption: (view: string, total: number) => `${view}: ${plural(total, '1 Barriere', `${total} Barrieren`)}`,
  number: 'Nr.',
  barrier: 'Barriere',
  place: 'Ort',
  since: 'Wartet seit',
  promise: 'Nächste Zusage',
  callBackTitle: (number: number) => `Bitte um Rückruf, Meldung ${number}`,
  reportTitle: (number: number) => `Meldung ${number}`,
  notPublic: 'nicht öffentlich',
  noPlace: 'Ohne Ort',
  noEffect: 'Wirkung unbekannt',
  today: 'heute',
  sinceDays: days,
  promises,
  noPromise: 'Nichts offen',
  promiseBroken: (count: number) => `Seit ${dative(count)} überschritten`,
  promiseToday: 'Heute fällig',
  promiseDue: (date: string) => `bis ${date}`,
  former: '(nicht mehr dabei)',
  empty: 'Hier wartet nichts.',
  emptyFiltered: 'Zu dieser Auswahl gibt es keine Barriere.',
  showAll: 'Alle Barrieren zeigen',
  reset: 'Auswahl aufheben',
} as const;
