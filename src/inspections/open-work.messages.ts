import { plural } from '../platform/i18n/texts.ts';

export const openWorkTexts = {
  title: (number: number, placeName: string) => `Begehung ${number}: ${placeName}`,
  past: 'Der geplante Tag ist vorbei, eingetragen ist noch nicht alles.',
  near: (when: string) => `Geplant für ${when}.`,
  findings: (count: number) =>
    plural(count, 'Über 1 Befund ist noch nicht entschieden.', `Über ${count} Befunde ist noch nicht entschieden.`),
} as const;
