import { formatDate } from '../../platform/i18n/format.ts';
import type { Day } from '../../platform/calendar.ts';
import type { Turn } from '../measure.ts';
import { lightNames, turnNames } from '../taxonomy.messages.ts';
import type { Light } from '../traffic-light.ts';

/** What the office reads in the history about its own steps; never public. */
export const historyNotes = {
  published: 'Veröffentlicht.',
  withdrawn: 'Veröffentlichung zurückgenommen.',
  milestone: (title: string) => `Meilenstein „${title}“ gespeichert.`,
  milestoneReached: (title: string, day: Day) => `Meilenstein „${title}“ erreicht am ${formatDate(day, 'de')}.`,
  milestoneRemoved: (title: string) => `Meilenstein „${title}“ entfernt.`,
  indicator: (name: string) => `Messgröße „${name}“ gespeichert.`,
  reading: (name: string) => `Wert für „${name}“ eingetragen.`,
  readingCorrected: (name: string) => `Wert für „${name}“ berichtigt.`,
  participation: (who: string) => `Beteiligung gespeichert: ${who}`,
  participationRemoved: (who: string) => `Beteiligung entfernt: ${who}`,
  document: (name: string) => `Dokument „${name}“ gespeichert.`,
  documentReleased: (name: string) => `Dokument „${name}“ freigegeben.`,
  documentWithdrawn: (name: string) => `Freigabe von „${name}“ zurückgenommen.`,
  documentRemoved: (name: string) => `Dokument „${name}“ entfernt.`,
} as const;

const colour = (light: Light, locale: 'de' | 'de-simple') => lightNames[light][locale].split(':')[0] ?? '';

/** What everybody reads in the history, in both levels. */
export const historySentences = {
  light: (light: Light, reason: string) => `Die Ampel steht auf ${colour(light, 'de')}. ${reason}`,
  lightEasy: (light: Light, reason: string) =>
    `Wir haben die Ampel auf ${colour(light, 'de-simple')} gestellt.\n${reason}`,
  released: 'Die Ampel folgt wieder Stand, Frist und Berichten.',
  releasedEasy: 'Die Ampel richtet sich wieder nach den Regeln.',
  turn: (turn: Turn) => `Am Zug ist jetzt ${turnNames[turn].de}.`,
  turnEasy: (turn: Turn) => `Jetzt ist dran: ${turnNames[turn]['de-simple']}.`,
  milestone: (title: string, day: Day) => `${title} (${formatDate(day, 'de')})`,
  milestoneEasy: (title: string, day: Day) =>
    `Das haben wir geschafft: ${title}\nDas war am ${formatDate(day, 'de-simple')}.`,
};
