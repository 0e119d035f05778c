import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordedOutcomes, wordedStates } from '../platform/district/state-wording.ts';
import {
  barrierStates,
  checkMove,
  isClosed,
  lastReopening,
  outcomes,
  outcomesOf,
  statesAfter,
  statesForStaff,
} from './barrier.ts';

const anyState = fc.constantFrom(...barrierStates);
const anyMove = fc.record({
  to: anyState,
  outcome: fc.option(fc.constantFrom(...outcomes), { nil: undefined }),
  reason: fc.option(fc.string(), { nil: undefined }),
});

test('an accepted move always leads to a state that may follow', () => {
  fc.assert(
    fc.property(anyState, anyMove, (from, move) => {
      if (checkMove(from, move).ok) expect(statesAfter(from)).toContain(move.to);
    }),
  );
});

test('no barrier is closed by the office without an outcome that fits', () => {
  fc.assert(
    fc.property(anyState, anyMove, (from, move) => {
      const closing = isClosed(move.to) && move.to !== 'confirmed' && move.to !== 'withdrawn';
      if (closing && checkMove(from, move).ok) expect(outcomesOf[move.to]).toContain(move.outcome);
    }),
  );
});

test('an outcome never sticks to a state it does not belong to', () => {
  fc.assert(
    fc.property(anyState, anyMove, (from, move) => {
      if (move.outcome && !outcomesOf[move.to]?.includes(move.outcome)) expect(checkMove(from, move).ok).toBe(false);
    }),
  );
});

test('every no is given a reason', () => {
  for (const to of ['notABarrier', 'notCompetent', 'wontFix', 'needsInfo'] as const) {
    const outcome = outcomesOf[to]?.[0];
    expect(checkMove('accepted', { to, outcome, reason: ' ' }).ok).toBe(false);
  }
});

test('only the person affected confirms, and only something resolved', () => {
  expect(barrierStates.filter((state) => statesAfter(state).includes('confirmed'))).toEqual(['resolved']);
  for (const state of barrierStates) expect(statesForStaff(state)).not.toContain('confirmed');
});

test('from every state there is a way back to work', () => {
  for (const state of barrierStates) expect(statesAfter(state).length).toBeGreaterThan(0);
});

test('a barrier is taken up again when it goes from a closed state to an open one, and only then', () => {
  const [first, second] = [new Date('2026-11-23T08:00:00Z'), new Date('2026-11-24T08:00:00Z')];
  const reported = { at: first, fromState: null, toState: 'received' } as const;
  expect(lastReopening([reported, { at: second, fromState: 'received', toState: 'accepted' }])).toBeNull();
  expect(lastReopening([reported, { at: second, fromState: 'resolved', toState: 'confirmed' }])).toBeNull();
  expect(lastReopening([reported, { at: second, fromState: 'confirmed', toState: 'accepted' }])).toEqual(second);
});

test('the district words exactly the states and outcomes that there are', () => {
  // The district is read by the platform, which knows no slice: therefore the codes stand twice.
  expect(wordedStates.toSorted()).toEqual(barrierStates.toSorted());
  expect(wordedOutcomes.toSorted()).toEqual(outcomes.toSorted());
});
