import type { PlaceFactCode, PlaceFacts } from '../../directory/index.ts';
import type { Verdict } from '../checklists/checklist.ts';

/** What an item says about the access to a place, and what was found there. */
export type InspectedFact = {
  readonly placeFact: string | null;
  readonly verdict: Verdict;
  readonly measured: number | null;
};

/** Facts that are a number in the directory; the others are answered with yes or no. */
const measuredFacts: ReadonlySet<string> = new Set<PlaceFactCode>([
  'entranceStepHeight',
  'entranceDoorWidth',
  'entranceRampSlope',
  'passageWidth',
  'liftDoorWidth',
  'liftWidth',
  'liftLength',
  'restroomDoorWidth',
  'restroomTurningSpace',
  'restroomSpaceLeft',
  'restroomSpaceRight',
  'restroomSeatHeight',
]);

/**
 * What an inspection tells the directory about a place: only what was measured or judged. „Does not fit“ for a toilet leaves open whether
 * there is none or one that not everybody can use, so it says nothing.
 */
export function placeFactsOf(inspected: readonly InspectedFact[]): PlaceFacts {
  const facts: Record<string, string | number> = {};
  for (const { placeFact, verdict, measured } of inspected) {
    if (placeFact === null || verdict === 'notApplicable') continue;
    if (measuredFacts.has(placeFact)) {
      if (measured !== null) facts[placeFact] = measured;
    } else if (placeFact === 'restroom') {
      if (verdict === 'fits') facts[placeFact] = 'wheelchair';
    } else if (verdict !== 'unchecked') facts[placeFact] = verdict === 'fits' ? 'yes' : 'no';
  }
  return facts;
}
