import type { Slice } from '../platform/slice.ts';
import { solutionPath } from './solution-address.ts';
import { newSolutions } from './solutions.store.ts';

/** Solutions that the office published. Those that the installation came with were there from the first day. */
export const readNews: NonNullable<Slice['news']> = async ({ db }, between) =>
  (await newSolutions(db, between)).map(({ number, slug, title, problem, titleEasy, publishedAt, updatedAt }) => {
    const at = publishedAt ?? between.until;
    return {
      id: `solution-${number}`,
      path: solutionPath(slug),
      at,
      changedAt: updatedAt > at ? updatedAt : at,
      title,
      lead: problem,
      titleEasy: titleEasy ?? '',
      leadEasy: '',
    };
  });
