import { expect, test } from 'vitest';
import { settableClock } from '../../platform/clock.ts';
import type { Services } from '../../platform/services.ts';
import { happeningsOfPlan } from './tell-plan.ts';
import { planCalendar, roughDay } from './plan-calendar.ts';
import { planFields } from './plan.ts';
import { roundsOf } from './rounds.ts';

const startedAt = (moment: string): Services =>
  ({ clock: settableClock(new Date(moment)), district: { federalState: 'ST' } }) as unknown as Services;

test('a relative day is the first of its period, as exactly as it was meant', () => {
  expect(roughDay('+1', 2026)).toEqual({ day: '2027-01-01', precision: 'year' });
  expect(roughDay('-1-Q4', 2026)).toEqual({ day: '2025-10-01', precision: 'quarter' });
  expect(roughDay('+0-06', 2026)).toEqual({ day: '2026-06-01', precision: 'month' });
  expect(roughDay('-3-11-12', 2026)).toEqual({ day: '2023-11-12', precision: 'day' });
  expect(() => roughDay('2026', 2026)).toThrow('no relative day');
});

test.each([
  '2026-11-23T08:00:00Z',
  '2027-01-02T06:00:00Z',
  '2027-03-31T21:00:00Z',
  '2027-04-01T10:00:00Z',
  '2028-02-29T12:00:00Z',
])('whoever starts the demonstration at %s sees nothing of the future and the rounds one after the other', (moment) => {
  const services = startedAt(moment);
  const calendar = planCalendar(services);
  const happenings = happeningsOfPlan(services, planFields, { managers: ['somebody'], barriers: new Map() });
  expect(happenings.filter(({ at }) => at >= services.clock.now())).toEqual([]);
  const [first, second, running] = roundsOf(calendar);
  const days = [first, second].flatMap(({ start, due, review, close = '' }) => [start, due, review, close]);
  const order = [...days, running.start, running.review, running.due, calendar.today];
  expect(order).toEqual(order.toSorted());
  expect(first.close).toMatch(/-10-/u);
});
