import type { Work } from '../../platform/use-case.ts';
import {
  barrierSolutionsOf,
  measureSolutionsOf,
  saveBarrierSolution,
  saveMeasureSolution,
  solutionIdsOf,
} from './attachments.store.ts';

/** For whom a solution stands beside a barrier. Only what somebody changed is told, so that a colleague's choice stays. */
export type Choice = {
  readonly solution: number;
  readonly forBody?: boolean | undefined;
  readonly forEveryone?: boolean | undefined;
};

/** Puts solutions beside a barrier, or takes them away. @returns how many choices changed something */
export async function attachToBarrier(
  work: Work,
  barrier: { id: string; number: number },
  choices: readonly Choice[],
): Promise<number> {
  const ids = await solutionIdsOf(
    work.db,
    choices.map(({ solution }) => solution),
  );
  const before = await barrierSolutionsOf(work.db, barrier.id);
  let changed = 0;
  for (const { solution, forBody, forEveryone } of choices) {
    const solutionId = ids.get(solution);
    const now = before.get(solution) ?? { forBody: false, forEveryone: false };
    const next = { forBody: forBody ?? now.forBody, forEveryone: forEveryone ?? now.forEveryone };
    if (solutionId === undefined || (next.forBody === now.forBody && next.forEveryone === now.forEveryone)) continue;
    await saveBarrierSolution(work.db, { barrierId: barrier.id, solutionId, ...next }, work.now);
    await work.audit('solutions.attached-to-barrier', `solution ${solution}`, { barrier: barrier.number, ...next });
    changed += 1;
  }
  return changed;
}

/** Says by which solutions a measure is to work. */
export async function attachToMeasure(
  work: Work,
  measure: { id: string; number: number },
  choices: readonly { readonly solution: number; readonly attached: boolean }[],
): Promise<number> {
  const ids = await solutionIdsOf(
    work.db,
    choices.map(({ solution }) => solution),
  );
  const before = await measureSolutionsOf(work.db, measure.id);
  let changed = 0;
  for (const { solution, attached } of choices) {
    const solutionId = ids.get(solution);
    if (solutionId === undefined || before.has(solution) === attached) continue;
    await saveMeasureSolution(work.db, { measureId: measure.id, solutionId, attached }, work.now);
    await work.audit('solutions.attached-to-measure', `solution ${solution}`, { measure: measure.number, attached });
    changed += 1;
  }
  return changed;
}
