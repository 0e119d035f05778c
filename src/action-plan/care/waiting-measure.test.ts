import { expect, test } from 'vitest';
import { waitingFor, type Judged } from './waiting-measure.ts';

const today = '2026-11-23';
const measure: Judged = {
  status: 'inProgress',
  statusSince: new Date('2026-09-01T08:00:00Z'),
  degree: 'begun',
  lastReportOn: '2026-10-01',
  dueDay: '2028-01-01',
  duePrecision: 'year',
  reviewDay: null,
  turn: 'accountableBody',
  turnSince: new Date('2026-09-01T08:00:00Z'),
  lightOverride: null,
  accountableBody: 'district-roads',
  goalText: 'Alle kommen an.',
  origin: 'barrier',
  indicators: 1,
};
const why = (change: Partial<Judged>) => waitingFor({ ...measure, ...change }, today)?.why ?? null;

test('a measure on time with everything known waits for nobody', () => {
  expect(waitingFor(measure, today)).toBeNull();
});

test('overdue, silent and set to red come first', () => {
  expect(waitingFor({ ...measure, dueDay: '2026-07-01', duePrecision: 'quarter' }, today)).toEqual({
    why: 'overdue',
    since: new Date('2026-09-30T22:00:00Z'),
  });
  const long = new Date('2025-01-10T08:00:00Z');
  expect(waitingFor({ ...measure, statusSince: long, lastReportOn: '2025-11-01' }, today)).toEqual({
    why: 'silent',
    since: new Date('2026-10-31T23:00:00Z'),
  });
  expect(why({ lightOverride: 'red' })).toBe('red');
  expect(why({ dueDay: '2026-07-01', duePrecision: 'quarter', turn: 'office', origin: null })).toBe('overdue');
});

test('a light set by hand to something milder is believed', () => {
  expect(why({ dueDay: '2026-07-01', duePrecision: 'day', lightOverride: 'yellow' })).toBeNull();
});

test('what lies with the office for more than thirty days lets others wait', () => {
  const day = (date: string) => ({ turn: 'office' as const, turnSince: new Date(`${date}T08:00:00Z`) });
  expect(why(day('2026-10-23'))).toBe('turn');
  expect(why(day('2026-10-24'))).toBeNull();
  expect(why({ ...day('2026-01-01'), status: 'proposed' })).toBe('turn');
});

test('a review that passed without a report is named', () => {
  expect(why({ reviewDay: '2026-11-01' })).toBe('review');
  expect(why({ reviewDay: '2026-11-01', lastReportOn: '2026-11-02' })).toBeNull();
  expect(why({ reviewDay: '2026-11-23' })).toBeNull();
});

test('gaps wait only where something was agreed', () => {
  expect(waitingFor({ ...measure, origin: null, indicators: 0 }, today)).toMatchObject({
    why: 'gaps',
    gaps: ['indicator', 'origin'],
  });
  expect(why({ origin: null, status: 'proposed' })).toBeNull();
});
