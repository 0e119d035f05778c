import type { FieldStory, GoalStory, MeasureStory } from './plan-story.ts';

/** A measure of the invented plan with the number that everybody calls it by. */
export type NumberedStory = {
  readonly number: number;
  readonly story: MeasureStory;
  readonly field: FieldStory;
  readonly goal: GoalStory;
};

/** Numbers are given in the order in which measures are written: first those of the first edition, then those that came new. */
export function numbered(fields: readonly FieldStory[]): readonly NumberedStory[] {
  const all = fields.flatMap((field) =>
    field.goals.flatMap((goal) => goal.measures.map((story) => ({ story, field, goal }))),
  );
  const [first, later] = [all.filter((one) => !isNew(one)), all.filter(isNew)];
  return [...first, ...later].map((one, index) => ({ ...one, number: index + 1 }));
}

export const isNew = ({ story }: { readonly story: MeasureStory }): boolean => story.next === 'new';
