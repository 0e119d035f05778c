import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conformityOf, findingExtents, findingReasons, reviewDueOn, statementParts } from './statement.ts';

const finding = fc.record({ reason: fc.constantFrom(...findingReasons), extent: fc.constantFrom(...findingExtents) });

describe('what a website is called', () => {
  test('nothing, before somebody has looked at all of it', () => {
    fc.assert(fc.property(fc.array(finding), (open) => conformityOf(open, false) === 'unknown'));
  });

  test('fully accessible only without any exception', () => {
    fc.assert(fc.property(fc.array(finding), (open) => (conformityOf(open, true) === 'full') === (open.length === 0)));
  });

  test('not accessible when most of it is not, unless no law covers that', () => {
    expect(conformityOf([{ reason: 'notYetMended', extent: 'most' }], true)).toBe('not');
    expect(conformityOf([{ reason: 'disproportionateBurden', extent: 'most' }], true)).toBe('not');
    expect(conformityOf([{ reason: 'notCovered', extent: 'most' }], true)).toBe('partly');
    expect(conformityOf([{ reason: 'notYetMended', extent: 'parts' }], true)).toBe('partly');
  });
});

test('an evaluation counts for a year, also one of the 29th of February', () => {
  expect(reviewDueOn('2026-11-22')).toBe('2027-11-22');
  expect(reviewDueOn('2028-02-29')).toBe('2029-02-28');
});

test("the county's text is taken apart at its marks, and a missing mark is named", () => {
  expect(statementParts('A\n=== stand ===\nB\n=== pruefung ===\nC')).toEqual({ ok: true, value: ['A', 'B', 'C'] });
  expect(statementParts('A\n=== pruefung ===\nC')).toEqual({ ok: false, failure: 'stand' });
  expect(statementParts('A\n=== stand ===\nB')).toEqual({ ok: false, failure: 'pruefung' });
});
