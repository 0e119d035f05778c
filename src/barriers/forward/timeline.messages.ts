import { texts } from '../../platform/i18n/texts.ts';

/** Public sentences of the timeline about asking a body. */
export const askedTexts = texts({
  reminded: {
    de: (body: string, asked: string, reminded: string) =>
      `Gefragt am ${asked}, erinnert am ${reminded}: ${body} hat noch nicht geantwortet. Wir haben die Frage noch einmal gestellt.`,
    'de-simple': (body: string, asked: string, reminded: string) =>
      `Wir haben am ${asked} gefragt.\nDiese Stelle hat noch nicht geantwortet: ${body}.\nDarum haben wir am ${reminded} noch einmal gefragt.`,
    en: (body: string, asked: string, reminded: string) =>
      `Asked on ${asked}, reminded on ${reminded}: ${body} has not answered yet. We have asked again.`,
  },
});
