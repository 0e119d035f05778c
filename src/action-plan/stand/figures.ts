import { planFigures, type CountedMeasure, type PlanFigures } from '../plan-figures.ts';
import type { ReadPlan } from '../plan-reading.ts';

export type FieldFigures = {
  slug: string;
  title: string;
  titleEasy: string | null;
  figures: PlanFigures;
};

/**
 * What the progress page shows. Every number is defined in `planFigures`; here it is only asked for the whole and for each part.
 * Measures without a field are in the whole and in a part of their own, so that the parts always add up.
 */
export type Progress = {
  whole: PlanFigures;
  fields: readonly FieldFigures[];
  /** Null when every measure stands in a field. */
  withoutField: PlanFigures | null;
};

export function progressOf(plan: CountedPlan): Progress {
  const known = counted.get(plan);
  if (known) return known;
  const progress = countProgress(plan);
  counted.set(plan, progress);
  return progress;
}

type CountedPlan = Pick<ReadPlan<CountedMeasure>, 'fields' | 'measures' | 'withoutGoal'>;

/** A plan that was read is the same for all who show it until something changes: it is counted once, and its figures go with it. */
const counted = new WeakMap<CountedPlan, Progress>();

function countProgress(plan: CountedPlan): Progress {
  return {
    whole: planFigures(plan.measures),
    fields: plan.fields.map(({ field: { slug, title, titleEasy }, measures }) => ({
      slug,
      title,
      titleEasy,
      figures: planFigures(measures),
    })),
    withoutField: plan.withoutGoal.length === 0 ? null : planFigures(plan.withoutGoal),
  };
}
