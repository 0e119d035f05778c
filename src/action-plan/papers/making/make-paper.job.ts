import { system } from '../../../platform/actor.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { job } from '../../../platform/jobs/job.ts';
import type { Services } from '../../../platform/services.ts';
import { transact, type Work } from '../../../platform/use-case.ts';
import { readPlanRevision } from '../../action-plan.store.ts';
import { isForsaken, mostAttempts, paperFileKey } from '../paper.ts';
import { findPaperById, lockPaper, updatePaper, type PaperRow } from '../papers.store.ts';
import { renderPaper } from './render-paper.ts';
import { makePaperJob } from './request-paper.ts';

/**
 * Makes a long paper and says how far it is. What was overtaken by a change of the plan is left alone: nobody would be given it. A worker
 * that dies leaves the paper without a sign of life, and the next one who asks has it begun anew.
 */
export const makePaper = job<Services, { id: string }>(makePaperJob, async (services, { id }, log) => {
  const paper = await transact(services, system, (work) => claim(work, id));
  if (!paper || !(await isCurrent(services, paper))) return;
  try {
    const made = await renderPaper(services, paper, (progress) =>
      updatePaper(services.db, id, { ...progress, touchedAt: services.clock.now() }),
    );
    if (!made) return;
    if (!made.ok) {
      log.warn({ paper: id, faults: made.failure.length }, 'a paper cannot be made');
      await updatePaper(services.db, id, { state: 'failed', touchedAt: services.clock.now() });
      return;
    }
    if (!(await isCurrent(services, paper))) return;
    await services.files.put(paperFileKey(paper), made.value);
    await updatePaper(services.db, id, {
      state: 'done',
      bytes: made.value.byteLength,
      touchedAt: services.clock.now(),
    });
  } catch (error) {
    const state = paper.attempts >= mostAttempts ? 'failed' : 'waiting';
    await updatePaper(services.db, id, { state, step: null, touchedAt: services.clock.now() });
    throw error;
  }
});

/** Takes the paper, unless another worker is at it or has made it. */
async function claim(work: Work, id: string): Promise<PaperRow | null> {
  const paper = await lockPaper(work.db, id);
  if (!paper || paper.state === 'done' || paper.state === 'failed') return null;
  if (paper.state === 'making' && !isForsaken(paper, work.now)) return null;
  const change = { state: 'making', touchedAt: work.now, attempts: paper.attempts + 1 } as const;
  await updatePaper(work.db, id, change);
  return { ...paper, ...change };
}

/** Whether a paper still shows the plan as it is. */
export async function isCurrent({ db, clock }: Services, { revision, day, id }: PaperRow): Promise<boolean> {
  if (day !== dayOf(clock.now()) || revision !== (await readPlanRevision(db))) return false;
  return (await findPaperById(db, id)) !== undefined;
}
