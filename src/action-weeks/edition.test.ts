import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../platform/calendar.ts';
import { editionStates, mayMove, movesFrom, openUntil, phaseOf, readEdition, type EditionTimes } from './edition.ts';

const edition = fc.record({
  state: fc.constantFrom(...editionStates),
  from: fc.integer({ min: 0, max: 900 }),
  length: fc.integer({ min: 0, max: 99 }),
  before: fc.integer({ min: 0, max: 200 }),
});
const dayAt = (days: number): string => addDays('2026-01-01', days);
const timesOf = ({
  state,
  from,
  length,
  before,
}: {
  state: EditionTimes['state'];
  from: number;
  length: number;
  before: number;
}): EditionTimes => ({
  state,
  periodFrom: dayAt(from),
  periodTo: dayAt(from + length),
  callUntil: dayAt(from - before),
});

test('the call closes by itself at the end of its last day, and nothing else moves by itself', () => {
  fc.assert(
    fc.property(edition, fc.integer({ min: -300, max: 1200 }), (wish, at) => {
      const times = timesOf(wish);
      const phase = phaseOf(times, dayAt(at));
      if (times.state !== 'call') expect(phase).toBe(times.state);
      else expect(phase).toBe(dayAt(at) <= times.callUntil ? 'callOpen' : 'callClosed');
    }),
  );
});

test('nobody hands in on a day later than the one they were told, nor before the call or after the end', () => {
  const own = fc.option(fc.integer({ min: -300, max: 1200 }));
  fc.assert(
    fc.property(edition, own, fc.integer({ min: -300, max: 1200 }), (wish, ownDay, at) => {
      const times = timesOf(wish);
      const until = openUntil(times, ownDay === null ? null : dayAt(ownDay), dayAt(at));
      if (times.state === 'draft' || times.state === 'finished') expect(until).toBeNull();
      if (until === null) return;
      expect(until >= dayAt(at)).toBe(true);
      expect([times.callUntil, ownDay === null ? '' : dayAt(ownDay)]).toContain(until);
    }),
  );
});

test('every state but the first can be reached, and from every one there is a way on', () => {
  for (const state of editionStates) expect(movesFrom(state).length).toBeGreaterThan(0);
  const reached = new Set(editionStates.flatMap(movesFrom));
  expect(editionStates.filter((state) => !reached.has(state))).toEqual([]);
  expect([mayMove('published', 'call'), mayMove('draft', 'published')]).toEqual([false, false]);
});

test('a reader gets their level where it is written, and is told honestly where not', () => {
  const none = { mottoEasy: null, mottoEn: null, introEasy: null, introEn: null, callEasy: null, callEn: null };
  const row = { motto: 'Zusammen', intro: 'Viel.', call: 'Bitte.', ...none, easyState: 'missing' as const };
  expect(readEdition('de-simple', row)).toMatchObject({ motto: 'Zusammen', lang: 'de', twin: 'missing' });
  expect(readEdition('en', row)).toMatchObject({ motto: 'Zusammen', lang: 'de', twin: undefined });
  const both = { ...row, mottoEasy: 'Alle', mottoEn: 'Together', easyState: 'tested' as const };
  expect(readEdition('de-simple', both)).toMatchObject({ motto: 'Alle', lang: undefined, twin: 'tested' });
  expect(readEdition('en', both)).toMatchObject({ motto: 'Together', lang: undefined });
});
