import { texts } from '../../../platform/i18n/texts.ts';

export const factsStepTexts = texts({
  title: { de: 'Was wissen Sie Genaueres?', 'de-simple': 'Was wissen Sie noch?', en: 'What else do you know?' },
  lead: {
    de: 'Maße und Tatsachen helfen der zuständigen Stelle. Antworten Sie nur, wo Sie es wissen: Was leer bleibt, gilt als „Weiß ich nicht“.',
    'de-simple': 'Hier geht es um Zahlen und Tatsachen.\nSie wissen etwas nicht?\nDann schreiben Sie dort nichts.',
    en: 'Measurements and facts help the responsible body. Answer only what you know: whatever stays empty counts as “I do not know”.',
  },
  inUnit: {
    de: (name: string, unit: string) => `${name} in ${unit}`,
    'de-simple': (name: string, unit: string) => `${name} (Schreiben Sie: ${unit})`,
    en: (name: string, unit: string) => `${name} in ${unit}`,
  },
  wrong: {
    de: (min: number, max: number) =>
      `Bitte schreiben Sie eine Zahl von ${min} bis ${max} oder lassen Sie das Feld leer.`,
    'de-simple': (min: number, max: number) =>
      `Bitte schreiben Sie eine Zahl von ${min} bis ${max}.\nOder schreiben Sie nichts.`,
    en: (min: number, max: number) => `Please write a number from ${min} to ${max} or leave the field empty.`,
  },
});
