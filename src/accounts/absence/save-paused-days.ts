import { addDays, dayOf } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import type { JobName } from '../../platform/jobs/job.ts';
import type { Work } from '../../platform/use-case.ts';
import { pausedDays } from './absence.ts';
import { absencesFrom, presentIds, replacePausedDays } from './absence.store.ts';

/** Runs after the days have changed on which promised times stand still; whoever promises something answers to it. */
export const pausedDaysChanged: JobName<object> = 'accounts.paused-days-changed';

/** A vacancy without an end is worked out this far; every night it goes on. */
const horizonDays = 800;

/**
 * Works out anew on which days promised times stand still, from today on. Yesterday is over: an absence that is entered late does not
 * mend a promise that was broken, and who joins or leaves does not change it either.
 */
export async function savePausedDays(work: Work, { promises }: Pick<District, 'promises'>): Promise<void> {
  const today = dayOf(work.now);
  const absences = await absencesFrom(work.db, today);
  const managers = await presentIds(work.db, 'participationManager');
  const days = pausedDays({ absences, managers, vacancy: promises.vacancy }, today, addDays(today, horizonDays));
  if (!(await replacePausedDays(work.db, today, days))) return;
  await work.enqueue(pausedDaysChanged, {}, { key: pausedDaysChanged });
}
