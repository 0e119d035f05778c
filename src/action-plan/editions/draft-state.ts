import type { Obstacle } from './adoption.ts';
import type { OldMeasure } from './continuation.ts';

/** How far a draft is on its way to the decision. */
export type DraftState = {
  hasAbout: boolean;
  fields: number;
  goals: number;
  measures: number;
  newMeasures: number;
  /** Measures of the edition in force; none for the very first edition. */
  old: number;
  marked: number;
  obstacles: number;
};

type Contents = {
  about: string;
  fields: number;
  goals: number;
  measures: number;
  present: readonly OldMeasure[];
  missing: number;
  obstacles: readonly Obstacle[];
};

export function draftStateOf({ about, fields, goals, measures, present, missing, obstacles }: Contents): DraftState {
  return {
    hasAbout: about.trim() !== '',
    fields,
    goals,
    measures,
    newMeasures: measures - present.length,
    old: present.length + missing,
    marked: present.filter(({ after }) => after.continuation !== null).length,
    obstacles: obstacles.length,
  };
}
