import type {
  CrossCuttingTopic,
  Degree,
  Light,
  MeasureStatus,
  Origin,
  ParticipationLevel,
  TargetGroup,
} from '../../action-plan/action-plan.demo.ts';
import type { CauseKey } from './causes.ts';

/**
 * A time counted from the year of the demonstration: `+1` the year after, `-1-Q2` the second quarter of the year before,
 * `+0-06` June of this year, `+0-06-30` a day.
 */
export type RelativeDay = string;

/** One measure of the demo plan, from its words to where it stands today. Invented, shaped like real ones. */
export type MeasureStory = {
  readonly title: string;
  readonly titleEasy: string;
  readonly problem: string;
  /** What it is to reach. */
  readonly aim: string;
  readonly text: string;
  readonly textEasy: string;
  /** Code of a body of the district's folder, or the key of one in `plan-bodies.ts`. */
  readonly body: string | null;
  readonly helpers?: readonly string[];
  /** Missing for permanent tasks. */
  readonly due?: RelativeDay;
  /** Review day of a permanent task. */
  readonly review?: RelativeDay;
  readonly origin: Origin | null;
  readonly originNote?: string;
  readonly articles: readonly number[];
  readonly groups?: readonly TargetGroup[];
  readonly topics?: readonly CrossCuttingTopic[];
  readonly towns?: readonly string[];
  readonly cost?: number;
  readonly money?: string;
  /** Name, unit, value at the start, aim; then what was read in each of the last three years. */
  readonly figure:
    | readonly [name: string, unit: string, baseline: number, target: number, ...readings: number[]]
    | null;
  readonly milestones?: readonly (readonly [title: string, due: RelativeDay, reached?: RelativeDay])[];
  /** Who took part, how far, and what it changed. */
  readonly participation?: readonly [who: string, level: ParticipationLevel, effect: string];
  /** What the body wrote in the rounds of two years ago, of last year and of this year; null when it did not answer. */
  readonly told?: readonly (string | null)[];
  /** Whom the body names instead of an answer this year. */
  readonly askInstead?: string;
  /** What turned out to be wrong in the report of last year. */
  readonly correction?: string;
  readonly degree?: Degree;
  readonly status: MeasureStatus;
  /** In standard and easy German; owed by some statuses. */
  readonly why?: readonly [reason: string, reasonEasy: string];
  readonly addressee?: string;
  /** Where it was decided again with the second edition; `new` when it came with it. */
  readonly next: 'continued' | 'changed' | 'done' | 'dropped' | 'new';
  /** In standard and easy German. */
  readonly nextWhy?: readonly [reason: string, reasonEasy: string];
  /** What the first edition said where the second says something else. */
  readonly before?: { readonly title?: string; readonly text?: string; readonly aim?: string };
  /** Name of the cause behind it; see `causes.ts`. */
  readonly cause?: CauseKey;
  readonly override?: readonly [light: Light, reason: string, reasonEasy: string];
};

export type GoalStory = {
  readonly title: string;
  readonly titleEasy: string;
  /** Where it is not the life areas of its field. */
  readonly lifeAreas?: readonly string[];
  readonly measures: readonly MeasureStory[];
};

export type FieldStory = {
  readonly title: string;
  readonly titleEasy: string;
  readonly text: string;
  readonly textEasy: string;
  readonly lifeAreas: readonly string[];
  readonly goals: readonly GoalStory[];
};
