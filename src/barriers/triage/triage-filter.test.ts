import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barrierStates } from '../barrier.ts';
import { barrierKinds, channels } from '../taxonomy.ts';
import {
  isNarrowed,
  momentsOf,
  readTriageFilter,
  sorts,
  triageAddress,
  views,
  type TriageFilter,
} from './triage-filter.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyFilter: fc.Arbitrary<TriageFilter> = fc.record({
  view: fc.constantFrom(...views),
  state: maybe(fc.constantFrom(...barrierStates)),
  municipality: maybe(fc.constant('15087370')),
  lifeArea: maybe(fc.constant('accessibility-mobility')),
  kind: maybe(fc.constantFrom(...barrierKinds)),
  body: maybe(fc.constant('stadt-sangerhausen')),
  channel: maybe(fc.constantFrom(...channels)),
  assigned: maybe(fc.constantFrom('nobody', '0d3c5a39-6a0b-4f0c-9b0a-0a4a5bb4f2c1')),
  period: maybe(fc.constantFrom('7', '30', '90', '2025', '2026')),
  words: maybe(fc.constantFrom('Rampe', 'Müller & Söhne 100 %', 'a+b=c')),
  sort: fc.constantFrom(...sorts),
  page: fc.integer({ min: 1, max: 99_999 }),
});

function read(address: string): TriageFilter {
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  return readTriageFilter(Object.fromEntries(new URLSearchParams(query)));
}

test('an address that was kept shows the same list again', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(read(triageAddress(filter, { page: filter.page }))).toEqual(filter);
    }),
  );
});

test('any address shows a list, however damaged it is', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('ansicht', 'stand', 'seite', 'suche', 'person', 'zeitraum'), fc.string()),
      (query) => {
        const filter = readTriageFilter(query);
        expect(views).toContain(filter.view);
        expect(filter.page).toBeGreaterThan(0);
      },
    ),
  );
});

test('without a wish the list shows what is open, and a state shows all of its barriers', () => {
  expect(readTriageFilter({})).toMatchObject({ view: 'open', sort: 'promise', page: 1 });
  expect(readTriageFilter({ stand: 'wontFix' }).view).toBe('all');
  expect(triageAddress(readTriageFilter({}))).toBe('/verwaltung/barrieren');
  expect(isNarrowed(readTriageFilter({ ansicht: 'new' }))).toBe(false);
  expect(isNarrowed(readTriageFilter({ suche: 'Rampe' }))).toBe(true);
});

test('another filter begins at the first page', () => {
  expect(triageAddress(readTriageFilter({ seite: '4' }), { view: 'new' })).toBe('/verwaltung/barrieren?ansicht=new');
});

test('a period begins and ends with days in Berlin', () => {
  const now = new Date('2026-11-23T23:30:00Z');
  expect(momentsOf('7', now).from.toISOString()).toBe('2026-11-16T23:00:00.000Z');
  expect(momentsOf('2025', now).before?.toISOString()).toBe('2025-12-31T23:00:00.000Z');
});
