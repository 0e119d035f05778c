import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, startOfDay } from '../../platform/calendar.ts';
import { nextPromise } from '../promises.ts';
import { promiseCalendar } from './promise-calendar.ts';

const promises = { firstLookWorkingDays: 3, bodyNamedWorkingDays: 10, answerDays: 30 };
const pausedFrom = (first: string, days: number) =>
  new Set(Array.from({ length: days }, (_, more) => addDays(first, more)));
// Two weeks in summer in which nobody is there, and the days between the years.
const paused = new Set([...pausedFrom('2026-07-20', 14), ...pausedFrom('2026-12-24', 8)]);
const rules = { promises, federalState: 'ST', paused } as const;
const calendar = promiseCalendar('2025-11-01', '2026-12-31', rules);

test('the calendar of promises says the same as the rule for one barrier', () => {
  fc.assert(
    fc.property(fc.nat(calendar.length - 1), fc.nat(23), (index, hour) => {
      const promised = calendar[index];
      if (!promised) throw new Error('no such day');
      const createdAt = new Date(startOfDay(promised.day).getTime() + hour * 3_600_000);
      fc.pre(createdAt < startOfDay(addDays(promised.day, 1)));
      const none = { createdAt, firstLookAt: null, bodyNamedAt: null, answeredAt: null };
      const looked = { ...none, firstLookAt: createdAt };
      const named = { ...looked, bodyNamedAt: createdAt };
      expect(nextPromise(none, rules)).toEqual({ kind: 'firstLook', due: promised.firstLookDue });
      expect(nextPromise(looked, rules)).toEqual({ kind: 'bodyNamed', due: promised.bodyNamedDue });
      expect(nextPromise(named, rules)).toEqual({ kind: 'answer', due: promised.answerDue });
    }),
  );
});

test('promises made at the very end of the calendar reach beyond it', () => {
  // 1 January 2027 is a holiday and a Friday, 6 January is a holiday in Saxony-Anhalt.
  expect(calendar.at(-1)).toMatchObject({ day: '2026-12-31', firstLookDue: '2027-01-07' });
});

test('what is promised later is due no earlier, which the order of the list relies on', () => {
  for (const [index, one] of calendar.entries()) {
    const next = calendar[index + 1] ?? one;
    expect([
      next.firstLookDue >= one.firstLookDue,
      next.bodyNamedDue >= one.bodyNamedDue,
      next.answerDue >= one.answerDue,
    ]).toEqual([true, true, true]);
  }
});
