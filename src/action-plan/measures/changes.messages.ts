import type { TwinState } from '../../platform/text-twin/text-twin.ts';

const states: Record<TwinState, string> = {
  missing: 'fehlt',
  draft: 'Entwurf',
  inTest: 'bei der Prüfgruppe',
  tested: 'geprüft',
  outdated: 'veraltet',
};

export const changesTexts = {
  title: 'Änderungen',
  lead: 'Wer wann was geschrieben hat. Entferntes ist durchgestrichen, Neues unterstrichen.',
  none: 'In dieser Fassung wurde seit dem Anlegen nichts geändert.',
  save: (version: number) => `Stand ${version}`,
  unknownPerson: 'Programm',
  contact: 'Ansprechperson',
  contactChanged: 'Geändert. Alte Kontaktdaten werden nicht aufbewahrt.',
  easy: 'Leichter Text',
  easyState: (before: TwinState, after: TwinState) => `Vorher: ${states[before]}. Jetzt: ${states[after]}.`,
  toFile: 'Zurück zur Maßnahme',
} as const;
