import { formatList } from '../../platform/i18n/format.ts';
import type { Gap } from '../measure.ts';

const gaps: Record<Gap, string> = {
  accountableBody: 'verantwortliche Stelle',
  goal: 'Ziel',
  deadline: 'Frist oder Termin zur Überprüfung',
  indicator: 'Messgröße',
  origin: 'Anlass',
};

/** Lines of the list of everything that waits. */
export const openWorkTexts = {
  title: (number: number, title: string) => `Maßnahme ${number}: ${title}`,
  reasons: {
    overdue: 'Die Frist ist vorbei.',
    silent: 'Seit mehr als zwölf Monaten liegt kein Bericht vor.',
    red: 'Die Ampel ist von Hand auf Rot gesetzt.',
    turn: 'Wir sind seit mehr als 30 Tagen am Zug.',
    review: 'Der Termin zur Überprüfung ist vorbei.',
  },
  gaps: (missing: readonly Gap[]) =>
    `Beschlossen, aber noch ohne ${formatList(
      missing.map((gap) => gaps[gap]),
      'de',
    )}.`,
} as const;
