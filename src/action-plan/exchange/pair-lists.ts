import type { ListField } from './columns.ts';
import { writeIndicators, type IndicatorFacts } from './indicator-lines.ts';
import { writeMilestones, type MilestoneFacts } from './milestone-lines.ts';

/** What a table says about the indicators and milestones of a measure; nothing where it has no such column. */
export type WantedLists = {
  readonly indicators: readonly IndicatorFacts[] | undefined;
  readonly milestones: readonly MilestoneFacts[] | undefined;
};
export type Lists = {
  readonly indicators: readonly IndicatorFacts[];
  readonly milestones: readonly MilestoneFacts[];
};

/** Which lists would be others than they are; their order counts. */
export function changedLists(before: Lists, { indicators, milestones }: WantedLists): readonly ListField[] {
  const changed: ListField[] = [];
  if (indicators && writeIndicators(indicators) !== writeIndicators(before.indicators)) changed.push('indicators');
  if (milestones && writeMilestones(milestones) !== writeMilestones(before.milestones)) changed.push('milestones');
  return changed;
}

type Paired<Fact, Stored> = {
  /** For each line what is stored of it already; new ones are not there. */
  readonly storedOf: ReadonlyMap<Fact, Stored>;
  /** What no line speaks of. */
  readonly gone: readonly Stored[];
};

export const pairIndicators = <Stored extends IndicatorFacts>(
  stored: readonly Stored[],
  wanted: readonly IndicatorFacts[],
): Paired<IndicatorFacts, Stored> => pairUp(stored, wanted, [(one) => writeIndicators([one]), ({ name }) => name]);

export const pairMilestones = <Stored extends MilestoneFacts>(
  stored: readonly Stored[],
  wanted: readonly MilestoneFacts[],
): Paired<MilestoneFacts, Stored> => pairUp(stored, wanted, [(one) => writeMilestones([one]), ({ title }) => title]);

/** First what says the same finds together, then what has the same name: two may have one name. */
function pairUp<Fact, Stored extends Fact>(
  stored: readonly Stored[],
  wanted: readonly Fact[],
  signs: readonly ((one: Fact) => string)[],
): Paired<Fact, Stored> {
  const storedOf = new Map<Fact, Stored>();
  const left = new Set(stored);
  for (const sign of signs) {
    for (const fact of wanted) {
      if (storedOf.has(fact)) continue;
      const found = [...left].find((one) => sign(one) === sign(fact));
      if (!found) continue;
      storedOf.set(fact, found);
      left.delete(found);
    }
  }
  return { storedOf, gone: [...left] };
}
