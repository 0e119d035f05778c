import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureStatuses } from './measure.ts';
import { planFigures, type CountedMeasure } from './plan-figures.ts';
import { lights } from './traffic-light.ts';

const anyMeasure: fc.Arbitrary<CountedMeasure> = fc.record({
  status: fc.constantFrom(...measureStatuses),
  statusSince: fc.date({ min: new Date('2019-01-01'), max: new Date('2026-11-23'), noInvalidDate: true }),
  dueDay: fc.constantFrom(null, '2024-05-01', '2027-01-01', '2030-12-31'),
  duePrecision: fc.constantFrom('day' as const, 'quarter' as const, 'year' as const),
  isOngoing: fc.boolean(),
  accountableBody: fc.constantFrom(null, 'roads', 'buses'),
  bodyName: fc.constant('Amt'),
  light: fc.record({ light: fc.constantFrom(...lights) }),
  gaps: fc.array(fc.constant('goal'), { maxLength: 2 }),
});

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, one) => all + one, 0);

test('every measure is counted exactly once in each division', () => {
  fc.assert(
    fc.property(fc.array(anyMeasure, { maxLength: 40 }), (measures) => {
      const { total, byLight, byStatus, byClass, byBody, byYear } = planFigures(measures);
      for (const counts of [byLight, byStatus, byClass]) expect(sum(counts)).toBe(total);
      expect(byBody.reduce((all, body) => all + sum(body.byLight), 0)).toBe(total);
      const due = byYear.reduce((all, year) => all + year.dueCompleted + year.dueOpen + year.dueStruck, 0);
      expect(due).toBe(measures.filter(({ dueDay }) => dueDay !== null).length);
      expect(byYear.reduce((all, { completed }) => all + completed, 0)).toBe(byStatus.completed);
    }),
  );
});

const measure: CountedMeasure = {
  status: 'inProgress',
  statusSince: new Date('2026-01-05T09:00:00Z'),
  dueDay: '2027-01-01',
  duePrecision: 'year',
  isOngoing: false,
  accountableBody: 'roads',
  bodyName: 'Straßenmeisterei',
  light: { light: 'green' },
  gaps: [],
};

test('years without anything stand between those with something, and a year-long deadline counts for its year', () => {
  const completed: CountedMeasure = {
    ...measure,
    status: 'completed',
    statusSince: new Date('2024-06-01T09:00:00Z'),
    dueDay: '2025-03-01',
    duePrecision: 'day',
  };
  expect(planFigures([measure, completed]).byYear).toEqual([
    { year: 2024, dueCompleted: 0, dueOpen: 0, dueStruck: 0, completed: 1 },
    { year: 2025, dueCompleted: 1, dueOpen: 0, dueStruck: 0, completed: 0 },
    { year: 2026, dueCompleted: 0, dueOpen: 0, dueStruck: 0, completed: 0 },
    { year: 2027, dueCompleted: 0, dueOpen: 1, dueStruck: 0, completed: 0 },
  ]);
});

test('the body with most measures comes first, measures without one last', () => {
  const nobody = { ...measure, accountableBody: null, bodyName: null };
  const buses = { ...measure, accountableBody: 'buses', bodyName: 'Verkehr' };
  const { byBody } = planFigures([nobody, nobody, nobody, buses, measure, measure]);
  expect(byBody.map(({ name }) => name)).toEqual(['Straßenmeisterei', 'Verkehr', null]);
});

test('no measures are no years and zero everywhere', () => {
  expect(planFigures([])).toMatchObject({ total: 0, byBody: [], byYear: [], byLight: { green: 0 }, ongoing: 0 });
});
