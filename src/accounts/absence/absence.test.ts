import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addUnpausedDays, addWorkingDays, isWorkingDay } from '../../platform/calendar.ts';
import { covers, officeState, pausedDays, type Absence } from './absence.ts';

const absence = (staffId: string | null, fromDay: string, toDay: string | null): Absence => ({
  id: `${staffId} ${fromDay}`,
  staffId,
  fromDay,
  toDay,
  deputyId: null,
});
const managers = ['anna', 'berta'];
const day = fc.nat(120).map((days) => addDays('2026-11-01', days));
const absences = fc.array(
  fc
    .tuple(fc.constantFrom('anna', 'berta', null), day, fc.nat(30))
    .map(([who, from, length]) => absence(who, from, addDays(from, length))),
  { maxLength: 8 },
);

test('times stand still on a day exactly when nobody of the managers is there', () => {
  fc.assert(
    fc.property(absences, day, (given, some) => {
      const closed = pausedDays({ absences: given, managers, vacancy: 'unchanged' }, some, some);
      const isThere = (id: string) => !given.some((one) => one.staffId === id && covers(one, some));
      expect(closed).toEqual(managers.some(isThere) ? [] : [{ day: some, reason: 'closed' }]);
    }),
  );
});

test('an office without any manager is no closed office', () => {
  const all = [absence('anna', '2026-11-01', '2027-01-31')];
  expect(pausedDays({ absences: all, managers: [], vacancy: 'doubled' }, '2026-11-01', '2026-11-30')).toEqual([]);
});

test('promises never fall due earlier with somebody away, and whoever reports later waits no shorter', () => {
  fc.assert(
    fc.property(absences, day, fc.integer({ min: 1, max: 15 }), (given, reported, count) => {
      const paused = new Set(
        pausedDays({ absences: given, managers, vacancy: 'doubled' }, '2026-11-01', '2027-12-31').map((one) => one.day),
      );
      const next = addDays(reported, 1);
      const due = addWorkingDays(reported, count, 'ST', paused);
      expect(due >= addWorkingDays(reported, count, 'ST')).toBe(true);
      expect(addWorkingDays(next, count, 'ST', paused) >= due).toBe(true);
      expect(isWorkingDay(due, 'ST') && !paused.has(due)).toBe(true);
      const answer = addUnpausedDays(reported, count, paused);
      expect(answer >= addDays(reported, count)).toBe(true);
      expect(addUnpausedDays(next, count, paused) >= answer).toBe(true);
      expect(paused.has(answer)).toBe(false);
    }),
  );
});

test('with a vacant position promises take twice as long, and in an installation that says so not at all', () => {
  const vacancy = [absence(null, '2026-11-01', null)];
  const paused = (rule: 'doubled' | 'unchanged') =>
    new Set(
      pausedDays({ absences: vacancy, managers, vacancy: rule }, '2026-11-01', '2027-12-31').map((one) => one.day),
    );
  expect(paused('unchanged').size).toBe(0);
  expect(addUnpausedDays('2026-11-09', 30, paused('doubled'))).toBe(addDays('2026-11-09', 59));
  const single = addWorkingDays('2026-11-09', 10, 'ST');
  const double = addWorkingDays('2026-11-09', 10, 'ST', paused('doubled'));
  expect([single, double]).toEqual(['2026-11-23', '2026-12-04']);
});

test('a weekend between two absences does not open the office', () => {
  const closed = (days: readonly string[]) => days.map((one) => ({ day: one, reason: 'closed' as const }));
  const days = closed(['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']);
  expect(officeState(days, false, '2026-11-26', 'ST')).toEqual({ kind: 'closed', until: '2026-12-01' });
  expect(officeState(days, false, '2026-12-01', 'ST')).toEqual({ kind: 'closed', until: '2026-12-01' });
  expect(officeState(days, false, '2026-12-02', 'ST')).toEqual({ kind: 'open' });
  expect(officeState(days, true, '2026-12-02', 'ST')).toEqual({ kind: 'vacancy' });
  const broken = closed(['2026-11-26', '2026-11-30']);
  expect(officeState(broken, false, '2026-11-26', 'ST')).toEqual({ kind: 'closed', until: '2026-11-26' });
});
