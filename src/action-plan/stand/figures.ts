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

export function progressOf<Measure extends CountedMeasure>(
  plan: Pick<ReadPlan<Measure>, 'fields' | 'measures' | 'withoutGoal'>,
): Progress {
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
