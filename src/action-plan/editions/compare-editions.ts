import type { Continuation } from '../taxonomy.ts';
import type { EditionVersion } from './versions.store.ts';

/** Parts of a measure in which two editions may differ; the first four are words. */
export const comparedParts = ['title', 'problem', 'goalText', 'text', 'accountableBody', 'deadline'] as const;
export type ComparedPart = (typeof comparedParts)[number];

type Comparable = Pick<
  EditionVersion,
  | 'title'
  | 'problem'
  | 'goalText'
  | 'text'
  | 'accountableBody'
  | 'dueDay'
  | 'duePrecision'
  | 'isOngoing'
  | 'reviewDay'
  | 'hiddenFields'
>;

const isSame: Record<ComparedPart, (one: Comparable, other: Comparable) => boolean> = {
  title: (one, other) => one.title === other.title,
  problem: (one, other) => one.problem === other.problem,
  goalText: (one, other) => one.goalText === other.goalText,
  text: (one, other) => one.text === other.text,
  accountableBody: (one, other) => one.accountableBody === other.accountableBody,
  deadline: (one, other) =>
    one.dueDay === other.dueDay &&
    one.duePrecision === other.duePrecision &&
    one.isOngoing === other.isOngoing &&
    one.reviewDay === other.reviewDay,
};

/** In which parts two versions of a measure differ. */
export function changedParts(before: Comparable, after: Comparable): readonly ComparedPart[] {
  return comparedParts.filter((part) => !isSame[part](before, after));
}

/** The same without what is hidden from the public in one of the two. */
export function publiclyChangedParts(before: Comparable, after: Comparable): readonly ComparedPart[] {
  const hidesProblem = [before, after].some(({ hiddenFields }) => hiddenFields.includes('problem'));
  return changedParts(before, after).filter((part) => part !== 'problem' || !hidesProblem);
}

/** What became of one measure between two editions. */
export type ComparedMeasure = {
  readonly number: number;
  /** Null: nobody has decided yet; only possible towards a draft. */
  readonly outcome: Continuation | null;
  readonly reason: string | null;
  readonly reasonEasy: string | null;
  readonly before: EditionVersion | undefined;
  /** Missing when the measure ended on the way. */
  readonly after: EditionVersion | undefined;
  readonly parts: readonly ComparedPart[];
  /** Whether it stands in another field of action than before. */
  readonly movedField: boolean;
};

const ends = ({ continuation }: EditionVersion): boolean => continuation === 'done' || continuation === 'dropped';

/**
 * What became of every measure from an older edition to a newer one. Editions in between count: whatever ended a measure there ended
 * it, and whatever changed it there changed it.
 * @param way the measures of the older edition first, then of each edition up to the newer one
 */
export function compareEditions(way: readonly (readonly EditionVersion[])[]): readonly ComparedMeasure[] {
  const [first = [], ...later] = way;
  const last = later.at(-1) ?? [];
  const old = first.filter((version) => !ends(version));
  const known = new Set(first.map(({ number }) => number));
  const carried = old.map((before) => {
    const steps = later.flatMap((versions) => versions.filter(({ number }) => number === before.number));
    return follow(before, steps, last);
  });
  const added = last
    .filter((version) => !known.has(version.number) && !ends(version))
    .map((after) => ({ ...reasonOf([after]), ...newMeasure(after) }));
  return [...carried, ...added];
}

function follow(
  before: EditionVersion,
  steps: readonly EditionVersion[],
  last: readonly EditionVersion[],
): ComparedMeasure {
  const { number } = before;
  const end = steps.find(ends);
  if (end) {
    return {
      number,
      outcome: end.continuation,
      ...reasonOf([end]),
      before,
      after: undefined,
      parts: [],
      movedField: false,
    };
  }
  const after = last.find((version) => version.number === number);
  const isDecided = after !== undefined && steps.every(({ continuation }) => continuation !== null);
  const outcome = steps.some(({ continuation }) => continuation === 'changed') ? 'changed' : 'continued';
  return {
    number,
    outcome: isDecided ? outcome : null,
    ...reasonOf(steps),
    before,
    after,
    parts: after ? publiclyChangedParts(before, after) : [],
    movedField: after !== undefined && after.fieldSlug !== before.fieldSlug,
  };
}

const newMeasure = (after: EditionVersion) =>
  ({ number: after.number, outcome: 'new', before: undefined, after, parts: [], movedField: false }) as const;

/** The last reason that was given on the way. */
function reasonOf(steps: readonly EditionVersion[]): Pick<ComparedMeasure, 'reason' | 'reasonEasy'> {
  const told = steps.findLast(({ continuationReason }) => continuationReason !== null);
  return { reason: told?.continuationReason ?? null, reasonEasy: told?.continuationReasonEasy ?? null };
}

/** Whether anything about the measure is different, for „nur Geändertes“. */
export function isDifferent({ outcome, parts, movedField }: ComparedMeasure): boolean {
  return outcome !== 'continued' || parts.length > 0 || movedField;
}
