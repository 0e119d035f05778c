import type { Degree } from '../../action-plan/action-plan.demo.ts';
import type { MeasureStory } from './plan-story.ts';

/** The rounds of two years ago, of last year and of this year. */
export type RoundYear = 0 | 1 | 2;
export const roundYears: readonly RoundYear[] = [0, 1, 2];

const order: readonly Degree[] = ['notStarted', 'begun', 'mostly', 'done'];

/** The value of the indicator in a year; a measure that came new has its values from this year on. */
export function readingAt({ figure, next }: MeasureStory, year: RoundYear): number | undefined {
  const readings = figure?.slice(4) ?? [];
  const value = readings[next === 'new' ? year - 2 : year];
  return typeof value === 'number' ? value : undefined;
}

/** The round in which the body reported last; undefined when it never did. */
export function lastTold({ told = [] }: MeasureStory): RoundYear | undefined {
  return roundYears.findLast((year) => typeof told[year] === 'string');
}

/** How far a measure was in a year: in the end as the story says, before that by its figures, never further than in the end. */
export function degreeAt(story: MeasureStory, year: RoundYear): Degree {
  const last = story.degree ?? 'notStarted';
  if (year >= (lastTold(story) ?? 0)) return last;
  const reading = readingAt(story, year);
  if (story.figure === null || reading === undefined) return earlier(last, 'begun');
  const [, , baseline, target] = story.figure;
  const part = (reading - baseline) / (target - baseline);
  return earlier(last, part <= 0 ? 'notStarted' : part < 0.6 ? 'begun' : part < 1 ? 'mostly' : 'done');
}

const earlier = (one: Degree, other: Degree): Degree => (order.indexOf(one) < order.indexOf(other) ? one : other);
