import { plural } from '../platform/i18n/texts.ts';
import type { Tone } from '../ui/data/tone.ts';
import type { TimeOfDay } from './greeting.ts';
import type { Urgency } from './urgency.ts';

const greetings: Record<TimeOfDay, string> = { morning: 'Guten Morgen', day: 'Guten Tag', evening: 'Guten Abend' };

/** What a tag beside a thing says, and how loudly. */
export const urgencyTags: Record<Urgency, { readonly tone: Tone; readonly text: string }> = {
  'promise-broken': { tone: 'error', text: 'Zusage überschritten' },
  'person-waiting': { tone: 'warning', text: 'Person wartet' },
  'date-near': { tone: 'info', text: 'Frist naht' },
};

const urgencyHints: Record<Urgency, string> = {
  'promise-broken': 'Was wir bis zu einem Tag zugesagt haben, ist nicht geschehen.',
  'person-waiting': 'Jemand hat sich gemeldet oder geantwortet und wartet auf uns.',
  'date-near': 'Noch ist Zeit: Die Zusage wird in den nächsten Arbeitstagen fällig.',
};

export const workListTexts = {
  navigation: 'Übersicht',
  title: 'Übersicht',
  greeting: (time: TimeOfDay, name: string) => `${greetings[time]}, ${name}`,
  things: (count: number) => plural(count, '1 Aufgabe wartet auf Sie.', `${count} Aufgaben warten auf Sie.`),
  quickActions: 'Schnell zu',
  mostPressing: 'Das wartet am dringendsten',
  allShown: 'Das wartet',
  everythingTitle: 'Alle Aufgaben',
  shownOf: (shown: number, total: number) => `Oben stehen die dringendsten ${shown} von ${total} Aufgaben.`,
  toAll: (count: number) => plural(count, 'Zur Liste aller Aufgaben', `Alle ${count} Aufgaben auf einer Liste`),
  emptyTitle: 'Gerade wartet nichts auf Sie',
  emptyText: 'Sobald es etwas für Sie zu tun gibt, steht es hier, das Dringendste zuerst.',
  urgencyHints,
  since: (date: string, days: number) =>
    days <= 0 ? 'seit heute' : `seit ${date} (${plural(days, '1 Tag', `${days} Tage`)})`,
  daysAgo: (days: number) => (days <= 0 ? 'heute' : `vor ${plural(days, '1 Tag', `${days} Tagen`)}`),
  allLead: 'Das Dringendste steht oben; bei gleicher Dringlichkeit, was am längsten wartet.',
  views: 'Dringlichkeit',
  anyUrgency: 'Jede Dringlichkeit',
  parts: 'Bei wem',
  partNames: { mine: 'Für mich', colleague: 'Beim Kollegium', putOff: 'Zurückgestellt', everything: 'Alles' },
  partHints: {
    mine: 'Was für Sie wartet: Gemeinsames und an Sie Übergebenes.',
    colleague: 'Was an jemand anderen übergeben ist.',
    putOff: 'Was bis zu einem Tag ruht und dann von selbst wiederkommt.',
    everything: 'Alles, was wartet, gleich bei wem.',
  },
  decide: 'Entscheiden',
  withColleagues: (count: number) =>
    plural(count, '1 Aufgabe liegt beim Kollegium', `${count} Aufgaben liegen beim Kollegium`),
  mayWait: (count: number) =>
    plural(
      count,
      '1 Aufgabe hat noch Zeit, bis alle wieder da sind',
      `${count} Aufgaben haben noch Zeit, bis alle wieder da sind`,
    ),
  ownAbsence: (until: string | null) =>
    until === null ? 'Sie sind als abwesend eingetragen' : `Sie sind bis ${until} als abwesend eingetragen`,
  toAbsences: 'Abwesenheiten ansehen und ändern',
  standsIn: (name: string, until: string | null) =>
    until === null ? `Sie vertreten ${name}` : `Sie vertreten ${name} bis ${until}`,
  standsInText: 'Was an diese Person übergeben ist und nicht warten kann, steht jetzt in Ihrer Liste.',
  isPutOff: (count: number) => plural(count, '1 Aufgabe ist zurückgestellt', `${count} Aufgaben sind zurückgestellt`),
  everything: 'Alles',
  filterLegend: 'Liste eingrenzen',
  area: 'Bereich',
  anyArea: 'Alle Bereiche',
  caption: (view: string, count: number) => `${view}: ${plural(count, '1 Aufgabe', `${count} Aufgaben`)}`,
  thing: 'Aufgabe',
  why: 'Warum',
  when: 'Seit',
  urgency: 'Dringlichkeit',
  emptyFiltered: 'Zu dieser Auswahl gibt es keine Aufgaben.',
  showAll: 'Alles zeigen',
} as const;

/** What most mornings begin with; shown to whoever may open it. */
export const quickActions: readonly { readonly path: string; readonly text: string }[] = [
  { path: '/verwaltung/barrieren/neu', text: 'Meldung aufnehmen' },
  { path: '/verwaltung/barrieren', text: 'Barrieren' },
  { path: '/verwaltung/nachrichten', text: 'Nachrichten' },
];
