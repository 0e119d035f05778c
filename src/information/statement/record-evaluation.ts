import { actorId } from '../../platform/actor.ts';
import type { Work } from '../../platform/use-case.ts';
import type { EvaluationWords } from './statement.ts';
import { insertEvaluation } from './statement.store.ts';

/** Writes down that somebody has looked at the whole website, and how; the statement says so at once. */
export async function recordEvaluation(work: Work, { how, howEasy, howEn, ...facts }: EvaluationWords): Promise<void> {
  await insertEvaluation(work.db, {
    ...facts,
    how,
    howEasy: howEasy || null,
    howEn: howEn || null,
    createdAt: work.now,
    createdBy: actorId(work.actor),
  });
  await work.audit('information.evaluation-recorded', 'accessibility statement', {
    method: facts.method,
    day: facts.evaluatedOn,
  });
}
