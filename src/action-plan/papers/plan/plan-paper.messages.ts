import { plural, texts } from '../../../platform/i18n/texts.ts';

/** Texts that only the paper of the whole plan needs. English readers get the German paper. */
export const planPaperTexts = texts({
  subtitle: {
    de: (from: number, to: number) => `Aktionsplan zur UN-Behindertenrechtskonvention, ${from} bis ${to}`,
    'de-simple': (from: number, to: number) => `Aktions-Plan für die Jahre ${from} bis ${to}. Leicht verständlich.`,
    en: (from: number, to: number) => `Action plan for the UN Convention, ${from} to ${to}`,
  },
  state: { de: 'Wie weit der Plan ist', 'de-simple': 'So weit ist der Plan', en: 'How far the plan is' },
  counted: {
    de: (measures: number, fields: number) =>
      `Der Plan hat ${plural(measures, '1 Maßnahme', `${measures} Maßnahmen`)} in ${plural(fields, '1 Handlungsfeld', `${fields} Handlungsfeldern`)}.`,
    'de-simple': (measures: number, fields: number) =>
      `Der Plan hat ${plural(measures, '1 Maßnahme', `${measures} Maßnahmen`)}. Es gibt ${plural(fields, '1 Thema', `${fields} Themen`)}.`,
    en: (measures: number, fields: number) => `The plan has ${measures} measures in ${fields} fields.`,
  },
  gaps: {
    de: (count: number) =>
      plural(count, 'Bei 1 Maßnahme fehlen noch Angaben.', `Bei ${count} Maßnahmen fehlen noch Angaben.`),
    'de-simple': (count: number) =>
      plural(count, 'Bei 1 Maßnahme fehlt noch etwas.', `Bei ${count} Maßnahmen fehlt noch etwas.`),
    en: (count: number) =>
      plural(count, 'Details are missing for 1 measure.', `Details are missing for ${count} measures.`),
  },
  lightsDrawn: {
    de: (parts: string) => `Balken: ${parts}. Dieselben Zahlen stehen in der Tabelle darunter.`,
    'de-simple': (parts: string) => `Ein Bild mit Balken. ${parts}. Die Zahlen stehen auch in der Tabelle darunter.`,
    en: (parts: string) => `Bars: ${parts}. The table below has the same numbers.`,
  },
  ofField: {
    de: (field: string, counts: string) => `${field}: ${counts}`,
    'de-simple': (field: string, counts: string) => `${field}: ${counts}`,
    en: (field: string, counts: string) => `${field}: ${counts}`,
  },
  overview: { de: 'Alle Maßnahmen im Überblick', 'de-simple': 'Alle Maßnahmen', en: 'All measures at a glance' },
  overviewLead: {
    de: 'Die Titel sind Verweise: Sie führen zur Beschreibung der Maßnahme in diesem Dokument.',
    'de-simple': 'Drücken Sie auf einen Titel. Dann kommen Sie zu der Maßnahme.',
    en: 'The titles lead to the measures in this document.',
  },
  number: { de: 'Nr.', 'de-simple': 'Nr.', en: 'No.' },
  measure: { de: 'Maßnahme', 'de-simple': 'Maßnahme', en: 'Measure' },
  field: {
    de: (title: string) => `Handlungsfeld: ${title}`,
    'de-simple': (title: string) => `Thema: ${title}`,
    en: (title: string) => `Field of action: ${title}`,
  },
  goal: {
    de: (position: number, title: string) => `Ziel ${position}: ${title}`,
    'de-simple': (position: number, title: string) => `Ziel ${position}: ${title}`,
    en: (position: number, title: string) => `Goal ${position}: ${title}`,
  },
  leftReason: {
    de: (number: number, title: string, what: string) => `Maßnahme ${number}, ${title}: ${what}.`,
    'de-simple': (number: number, title: string, what: string) => `Maßnahme ${number}, ${title}: ${what}.`,
    en: (number: number, title: string, what: string) => `Measure ${number}, ${title}: ${what}.`,
  },
});
