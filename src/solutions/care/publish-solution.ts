import { dayOf } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { wordsOfSolution } from '../solution-columns.ts';
import { mayBePublic, reviewDueOn } from '../solution.ts';
import { insertRevision, lockSolution, updateSolution } from '../solutions.store.ts';
import { solutionValues } from '../write/solution-values.ts';

export type PublishFault = 'not-found' | 'incomplete';

/** Lets everybody read an entry; from then on it is proposed where it fits. */
export async function publishSolution(work: Work, id: string): Promise<Result<null, PublishFault>> {
  const solution = await lockSolution(work.db, id);
  if (!solution) return failure('not-found');
  if (solution.publishedAt !== null) return success(null);
  if (!mayBePublic(solution)) return failure('incomplete');
  await updateSolution(work.db, id, { publishedAt: work.now, updatedAt: work.now, editedAt: work.now });
  await work.audit('solutions.published', `solution ${solution.number}`);
  return success(null);
}

/** Takes an entry back from the public, wherever it is attached; the office still sees it there. */
export async function withdrawSolution(work: Work, id: string): Promise<Result<null, 'not-found'>> {
  const solution = await lockSolution(work.db, id);
  if (!solution) return failure('not-found');
  if (solution.publishedAt !== null) {
    await updateSolution(work.db, id, { publishedAt: null, updatedAt: work.now, editedAt: work.now });
    await work.audit('solutions.withdrawn', `solution ${solution.number}`);
  }
  return success(null);
}

/**
 * Somebody has looked everything through and it is still true. The day is the office's own: a file does not set it back. It counts as a
 * save, so that a form that was opened before does not set it back either.
 */
export async function confirmSolution(work: Work, id: string): Promise<Result<null, 'not-found'>> {
  const solution = await lockSolution(work.db, id);
  if (!solution) return failure('not-found');
  const asOf = dayOf(work.now);
  if (solution.asOf === asOf) return success(null);
  await insertRevision(work.db, {
    solutionId: id,
    version: solution.version,
    at: work.now,
    before: solutionValues(solution),
  });
  await updateSolution(work.db, id, {
    asOf,
    version: solution.version + 1,
    reviewDue: reviewDueOn({ ...wordsOfSolution(solution), asOf }),
    updatedAt: work.now,
    editedAt: work.now,
  });
  await work.audit('solutions.confirmed', `solution ${solution.number}`);
  return success(null);
}
