import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../platform/calendar.ts';
import { precisions } from '../platform/rough-day.ts';
import { degrees, measureStatuses } from './measure.ts';
import { deadlineOf, deriveLight, stendalClassOf, type LightInput } from './traffic-light.ts';

const today = '2026-11-23';
const anyDay = fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(today, days));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const anyMeasure: fc.Arbitrary<LightInput> = fc.record({
  status: fc.constantFrom(...measureStatuses),
  statusSince: fc.integer({ min: -1500, max: 0 }).map((days) => addDays(today, days)),
  degree: maybe(fc.constantFrom(...degrees)),
  lastReportOn: maybe(fc.integer({ min: -1500, max: 0 }).map((days) => addDays(today, days))),
  dueDay: maybe(anyDay),
  duePrecision: fc.constantFrom(...precisions),
  reviewDay: maybe(anyDay),
});

test('the light never contradicts the dates', () => {
  fc.assert(
    fc.property(anyMeasure, (measure) => {
      const { light, reason } = deriveLight(measure, today);
      const deadline = deadlineOf(measure);
      const isRunning = ['agreed', 'inProgress', 'delayed', 'onHold', 'permanent'].includes(measure.status);
      if (isRunning && deadline !== null && deadline < today) expect(light).toBe('red');
      if (reason === 'overdue') expect(deadline !== null && deadline < today).toBe(true);
      if (light === 'green' && isRunning) expect(deadline === null || deadline >= today).toBe(true);
      if (!isRunning) expect(light).toBe(measure.status === 'completed' ? 'green' : 'grey');
    }),
  );
});

const running: LightInput = {
  status: 'inProgress',
  statusSince: '2026-03-01',
  degree: 'begun',
  lastReportOn: '2026-10-01',
  dueDay: '2028-01-01',
  duePrecision: 'year',
  reviewDay: null,
};

test.each([
  ['a fresh report and time left', {}, 'green', 'onTime'],
  ['promised for a year that has not ended', { dueDay: '2026-01-01', degree: 'mostly' }, 'green', 'onTime'],
  ['promised for last year', { dueDay: '2025-01-01' }, 'red', 'overdue'],
  ['nothing heard for more than a year', { statusSince: '2025-01-01', lastReportOn: '2025-11-22' }, 'red', 'silent'],
  ['nothing heard for exactly a year', { statusSince: '2025-01-01', lastReportOn: '2025-11-23' }, 'green', 'onTime'],
  ['due soon and only begun', { dueDay: '2027-01-31', duePrecision: 'day' }, 'yellow', 'dueSoon'],
  [
    'due soon, mostly done, freshly told',
    { dueDay: '2027-01-31', duePrecision: 'day', degree: 'mostly' },
    'green',
    'onTime',
  ],
  ['on hold', { status: 'onHold' }, 'yellow', 'standsStill'],
  [
    'a permanent task after its review day',
    { status: 'permanent', dueDay: null, reviewDay: '2026-11-01' },
    'yellow',
    'reviewOverdue',
  ],
  ['agreed, nothing begun', { status: 'agreed', degree: null, lastReportOn: null }, 'grey', 'notStarted'],
] as const)('%s', (_, change, light, reason) => {
  expect(deriveLight({ ...running, ...change }, today)).toEqual({ light, reason });
});

test("Stendal's classes: struck measures are no failure, red ones are partly or delayed", () => {
  expect(stendalClassOf({ status: 'notCompetent', light: 'grey' })).toBe('struck');
  expect(stendalClassOf({ status: 'inProgress', light: 'red' })).toBe('partly');
  expect(stendalClassOf({ status: 'agreed', light: 'grey' })).toBe('notYet');
  expect(stendalClassOf({ status: 'permanent', light: 'green' })).toBe('onPlan');
});
