import { dayOf } from '../../../platform/calendar.ts';
import type { JobName } from '../../../platform/jobs/job.ts';
import type { Work } from '../../../platform/use-case.ts';
import { readPlanRevision } from '../../action-plan.store.ts';
import { isForsaken, mostAttempts, type PaperKey, type PaperWish } from '../paper.ts';
import { findPaper, insertPaper, lockPaper, updatePaper, type PaperRow } from '../papers.store.ts';

export const makePaperJob: JobName<{ id: string }> = 'action-plan.make-paper';

/** The paper that fits the plan as it stands at this moment. */
export async function keyOf({ db, now }: Pick<Work, 'db' | 'now'>, wish: PaperWish): Promise<PaperKey> {
  return { ...wish, revision: await readPlanRevision(db), day: dayOf(now) };
}

/**
 * Has a long paper made: once, whoever asks for it at the same time, and anew when whoever made it is gone. Nothing but a copy of what
 * is public anyway comes of it, so the audit log does not speak of it.
 */
export async function requestPaper(work: Work, wish: PaperWish): Promise<PaperRow> {
  const key = await keyOf(work, wish);
  const inserted = await insertPaper(work.db, { ...key, state: 'waiting', touchedAt: work.now });
  if (inserted) {
    await enqueue(work, inserted);
    return inserted;
  }
  const known = await findPaper(work.db, key);
  // Erased between two sentences: the next one to ask begins anew.
  if (!known) throw new Error('The paper was erased while it was asked for.');
  return takeUpAgain(work, known);
}

/** Begins anew with a paper on which nobody is working any more; else it is as it was. */
export async function takeUpAgain(work: Work, paper: PaperRow): Promise<PaperRow> {
  if (!isForsaken(paper, work.now)) return paper;
  const locked = await lockPaper(work.db, paper.id);
  if (!locked || !isForsaken(locked, work.now)) return locked ?? paper;
  const change = { state: 'waiting', step: null, stepsDone: 0, stepsAll: 0, attempts: 0, touchedAt: work.now } as const;
  await updatePaper(work.db, paper.id, change);
  await enqueue(work, paper);
  return { ...locked, ...change };
}

const enqueue = (work: Work, { id }: PaperRow): Promise<void> =>
  work.enqueue(makePaperJob, { id }, { key: `plan-paper-${id}`, maxAttempts: mostAttempts });
