import { dayOf } from '../platform/calendar.ts';
import { measureStatuses, type MeasureStatus } from './measure.ts';
import type { BriefMeasure } from './plan-reading.ts';
import { deadlineOf, lights, stendalClasses, stendalClassOf, type Light, type StendalClass } from './traffic-light.ts';

/** What a figure needs to know of a measure. */
export type CountedMeasure = Pick<
  BriefMeasure,
  'status' | 'statusSince' | 'dueDay' | 'duePrecision' | 'isOngoing' | 'accountableBody' | 'bodyName'
> & { light: Pick<BriefMeasure['light'], 'light'>; gaps: readonly unknown[] };

export type YearFigures = {
  year: number;
  /** Measures whose deadline ends in this year, by what became of them until today. */
  dueCompleted: number;
  dueOpen: number;
  dueStruck: number;
  /** Measures that were completed in this year, whenever they were due. */
  completed: number;
};

export type BodyFigures = { code: string | null; name: string | null; byLight: Record<Light, number> };

/** The numbers of a plan, or of a part of it. Defined here once: pages, papers and reports show these. */
export type PlanFigures = {
  /** All measures of the edition; those that it only ends are not among them. */
  total: number;
  /** By the light that everybody sees, also where the office has set it by hand. */
  byLight: Record<Light, number>;
  byStatus: Record<MeasureStatus, number>;
  /** Stendal's three classes, and what was struck. */
  byClass: Record<StendalClass, number>;
  /** By the accountable body, the one with most measures first; measures without one stand last. */
  byBody: readonly BodyFigures[];
  /** Every year from the first to the last in which something was due or completed. */
  byYear: readonly YearFigures[];
  /** Without an end by their nature; they have a date for review instead of a deadline. */
  ongoing: number;
  /** Measures that lack something an agreed one must have. */
  withGaps: number;
};

/** Counts measures; a pure function of them. */
export function planFigures(measures: readonly CountedMeasure[]): PlanFigures {
  return {
    total: measures.length,
    byLight: countLights(measures),
    byStatus: tally(
      measureStatuses,
      measures.map(({ status }) => status),
    ),
    byClass: tally(
      stendalClasses,
      measures.map(({ status, light }) => stendalClassOf({ status, light: light.light })),
    ),
    byBody: figuresByBody(measures),
    byYear: figuresByYear(measures),
    ongoing: measures.filter(({ isOngoing }) => isOngoing).length,
    withGaps: measures.filter(({ gaps }) => gaps.length > 0).length,
  };
}

/** How many measures show which light; a list needs no more. */
export const countLights = (measures: readonly Pick<CountedMeasure, 'light'>[]): PlanFigures['byLight'] =>
  tally(
    lights,
    measures.map(({ light }) => light.light),
  );

function tally<Key extends string>(keys: readonly Key[], values: readonly Key[]): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}

function figuresByBody(measures: readonly CountedMeasure[]): readonly BodyFigures[] {
  const groups = [...Map.groupBy(measures, ({ accountableBody }) => accountableBody)];
  const order = ([code, own]: (typeof groups)[number]) => (code === null ? 0 : own.length);
  return groups
    .toSorted(
      (one, other) =>
        order(other) - order(one) || (one[1][0]?.bodyName ?? '').localeCompare(other[1][0]?.bodyName ?? '', 'de'),
    )
    .map(([code, own]) => ({
      code,
      name: own[0]?.bodyName ?? null,
      byLight: countLights(own),
    }));
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

function figuresByYear(measures: readonly CountedMeasure[]): readonly YearFigures[] {
  const years = new Map<number, YearFigures>();
  const inYear = (year: number): YearFigures => {
    const known = years.get(year) ?? { year, dueCompleted: 0, dueOpen: 0, dueStruck: 0, completed: 0 };
    years.set(year, known);
    return known;
  };
  for (const measure of measures) {
    const deadline = deadlineOf(measure);
    const isCompleted = measure.status === 'completed';
    if (isCompleted) inYear(yearOf(dayOf(measure.statusSince))).completed += 1;
    if (deadline === null) continue;
    const due = inYear(yearOf(deadline));
    if (isCompleted) due.dueCompleted += 1;
    else if (stendalClassOf({ status: measure.status, light: measure.light.light }) === 'struck') due.dueStruck += 1;
    else due.dueOpen += 1;
  }
  const known = [...years.keys()];
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => inYear(first + index));
}
