import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agreedStatuses,
  checkMeasureMove,
  gaps,
  isStepBack,
  measureStatuses,
  missingForAgreement,
  phaseOf,
  statusesAfter,
} from './measure.ts';

const anyStatus = fc.constantFrom(...measureStatuses);
const anyMove = fc.record({
  to: anyStatus,
  reason: fc.option(fc.constantFrom('', '   ', 'Das Geld fehlt.'), { nil: undefined }),
  addressee: fc.option(fc.constantFrom('', 'Land Sachsen-Anhalt'), { nil: undefined }),
});

const span = { since: '2026-03-01', today: '2026-11-23' };

test('phases never go back without a reason', () => {
  fc.assert(
    fc.property(anyStatus, anyMove, (from, move) => {
      const [before, after] = [phaseOf(from), phaseOf(move.to)];
      fc.pre(before !== null && after !== null && after < before);
      if (checkMeasureMove(from, move, [], span).ok) expect(move.reason?.trim()).toBeTruthy();
    }),
  );
});

test('what was ended is taken up again only with a reason', () => {
  for (const from of measureStatuses.filter((status) => phaseOf(status) === null)) {
    for (const to of statusesAfter(from)) {
      expect(isStepBack(from, to)).toBe(true);
      expect(checkMeasureMove(from, { to }, [], span)).toEqual({ ok: false, failure: 'reason-missing' });
    }
  }
});

test('a measure with a gap never becomes agreed or anything after it', () => {
  fc.assert(
    fc.property(anyStatus, anyMove, fc.subarray([...gaps], { minLength: 1 }), (from, move, missing) => {
      const checked = checkMeasureMove(from, move, missing, span);
      if (agreedStatuses.has(move.to)) expect(checked.ok).toBe(false);
    }),
  );
});

test('not competent names who is', () => {
  expect(checkMeasureMove('agreed', { to: 'notCompetent', reason: 'Landesstraße' }, [], span)).toEqual({
    ok: false,
    failure: 'addressee-missing',
  });
});

test('every status can be reached from a proposal', () => {
  const reached = new Set(['proposed']);
  for (const status of reached) for (const next of statusesAfter(status as 'proposed')) reached.add(next);
  expect([...reached].toSorted()).toEqual([...measureStatuses].toSorted());
});

test('a review date stands in for a deadline, and blanks are no goal', () => {
  const complete = {
    accountableBody: 'district-roads',
    goalText: 'Leitstreifen',
    dueDay: null,
    reviewDay: '2027-01-01',
    origin: 'law',
    indicators: 1,
  };
  expect(missingForAgreement(complete)).toEqual([]);
  expect(missingForAgreement({ ...complete, reviewDay: null, goalText: ' ', indicators: 0 })).toEqual([
    'goal',
    'deadline',
    'indicator',
  ]);
});

test('a change lies between the last one and today, whatever day is typed', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (on) => {
      const checked = checkMeasureMove('agreed', { to: 'inProgress', on }, [], span);
      expect(checked.ok).toBe(on >= span.since && on <= span.today);
    }),
  );
});
