import type { CallReason } from '../events.tables.ts';

export const callTexts: Record<CallReason, string> = {
  movedUp: 'Bitte anrufen: hat jetzt einen Platz',
  moved: 'Bitte anrufen: der Termin ist verlegt',
  cancelled: 'Bitte anrufen: der Termin fällt aus',
};

/** The office's list of who comes; German only (decision 0008). */
export const officeTexts = {
  title: 'Anmeldungen',
  part: 'Anmeldungen',
  counts: (registered: number, waiting: number, seats: number | null) =>
    `${registered} angemeldet${seats === null ? '' : ` von ${seats} Plätzen`}, ${waiting} auf der Warteliste`,
  open: (when: string) => `Liste öffnen: ${when}`,
  columns: { name: 'Name', contact: 'Kontakt', persons: 'Plätze', needs: 'Bedarf', state: 'Stand', actions: 'Ändern' },
  states: { registered: 'angemeldet', waiting: 'Warteliste', withdrawn: 'abgemeldet' },
  none: 'Noch ist niemand angemeldet.',
  forgotten: 'gelöscht',
  needsEnd: 'Was Menschen brauchen, wird 30 Tage nach dem Termin gelöscht, Name und Kontakt nach drei Monaten.',
  withdraw: (name: string) => `Abmelden: ${name}`,
  called: (name: string) => `Angerufen: ${name}`,
  excel: 'Liste als Excel',
  csv: 'Liste als CSV',
  add: 'Jemanden anmelden',
  addHint: 'Für Menschen, die anrufen oder vorbeikommen. Das geht auch nach dem Anmeldeschluss.',
  save: 'Anmelden',
  made: (state: 'registered' | 'waiting' | 'withdrawn') =>
    state === 'waiting' ? 'Auf der Warteliste eingetragen' : 'Angemeldet',
  code: 'Der Code zum Abmelden. Sagen Sie ihn durch; er wird nicht noch einmal gezeigt.',
  refused: 'Für diesen Termin kann niemand mehr angemeldet werden.',
  flashes: { angemeldet: 'Eingetragen.', abgemeldet: 'Abgemeldet.', angerufen: 'Der Anruf ist vermerkt.' },
} as const;
