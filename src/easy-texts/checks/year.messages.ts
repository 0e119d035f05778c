import { formatNumber } from '../../platform/i18n/format.ts';
import { plural } from '../../platform/i18n/texts.ts';

/** Staff pages are German (decision 0008). */
export const yearTexts = {
  title: 'Prüfungen und Kosten',
  lead: 'Welche Gruppen welche Texte gelesen haben, und was es gekostet hat.',
  years: 'Jahre',
  none: 'Noch ist keine Prüfung festgehalten. Das geschieht auf der Seite eines Textes.',
  texts: (count: number) => plural(count, 'Text ist geprüft', 'Texte sind geprüft'),
  checks: (count: number) => plural(count, 'Prüfung', 'Prüfungen'),
  cost: 'Kosten im Jahr',
  withoutCost: (count: number) =>
    plural(
      count,
      'Bei 1 Prüfung ist nicht festgehalten, was sie gekostet hat.',
      `Bei ${formatNumber(count, 'de')} Prüfungen ist nicht festgehalten, was sie gekostet haben.`,
    ),
  caption: (year: number) => `Prüfungen im Jahr ${year}`,
  csv: 'Als Tabelle (CSV)',
  columns: {
    day: 'Tag',
    kind: 'Art',
    text: 'Text',
    group: 'Gruppe',
    people: 'Menschen',
    result: 'Ergebnis',
    changes: 'Geändert oder schwer',
    translator: 'Übersetzt von',
    seal: 'Vermerk',
    cost: 'Kosten in Euro',
  },
} as const;
