import { expect, test } from 'vitest';
import { deviceTexts as t } from './device.messages.ts';
import { stateLines } from './device-state.ts';
import type { Entry } from './entry.ts';

const values = { verdict: 'fails', measured: '', remark: '' };
const entry = (more: Partial<Entry> = {}): Entry => ({
  inspection: 3,
  item: 'door',
  key: 'k',
  base: 0,
  began: { ...values, verdict: 'unchecked' },
  values,
  staff: 'me',
  state: { kind: 'waiting' },
  ...more,
});
const photo = { key: 'p', inspection: 3, item: 'door', staff: 'me', name: 'a.jpg', description: 'Tür', refused: null };
const nothing = { entries: [], photos: [], halt: null, staff: 'me', inspection: 3, isReady: false, hasSent: false };

test('a device with nothing on it says whether it is ready, or that everything is sent, or nothing', () => {
  expect(stateLines(nothing, t)).toEqual([]);
  expect(stateLines({ ...nothing, isReady: true }, t)).toEqual([t.ready]);
  expect(stateLines({ ...nothing, isReady: true, hasSent: true }, t)).toEqual([t.sent]);
});

test('somebody hears how much waits and why', () => {
  expect(stateLines({ ...nothing, entries: [entry()], halt: 'offline' }, t)).toEqual([
    '1 Eintrag auf diesem Gerät, noch nicht gesendet.',
    t.halt.offline,
  ]);
  expect(
    stateLines({ ...nothing, entries: [entry(), entry({ item: 'ramp' })], photos: [photo], halt: 'signed-out' }, t),
  ).toEqual(['3 Einträge auf diesem Gerät, noch nicht gesendet.', t.halt['signed-out']]);
});

test('what needs the person is counted by itself, and what belongs to others is theirs', () => {
  const stored = { ...values, measured: null, revision: 2 };
  const lines = stateLines(
    {
      ...nothing,
      entries: [
        entry({ state: { kind: 'conflict', fields: ['verdict'], stored, storedBy: 'Kim' } }),
        entry({ item: 'a', state: { kind: 'refused', message: 'Nein.' } }),
        entry({ item: 'b', staff: 'somebody else' }),
        entry({ inspection: 4 }),
      ],
      photos: [{ ...photo, description: '' }],
    },
    t,
  );
  expect(lines).toEqual([
    '5 Einträge auf diesem Gerät, noch nicht gesendet.',
    'Davon bei anderen Begehungen: 1.',
    'Noch zu entscheiden: 1. Jemand anderes hat hier inzwischen etwas anderes eingetragen.',
    'Nicht angenommen: 1. Bitte sehen Sie dort noch einmal nach.',
    'Fotos ohne Beschreibung: 1. Bitte schreiben Sie, was sie zeigen.',
    'Von einem anderen Konto begonnen: 1. Nur dieses Konto kann sie senden.',
  ]);
});
