import { system } from '../../../platform/actor.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { job } from '../../../platform/jobs/job.ts';
import type { Services } from '../../../platform/services.ts';
import { transact } from '../../../platform/use-case.ts';
import { readPlanRevision } from '../../action-plan.store.ts';
import { paperFileKey } from '../paper.ts';
import { deletePaper, outdatedPapers } from '../papers.store.ts';

/** Every night: papers that no longer show the plan as it is are erased, files first, so that none stays without its row. */
export const erasePapers = job<Services, object>(
  'action-plan.erase-papers',
  (services, _payload, log) =>
    transact(services, system, async (work) => {
      const state = { revision: await readPlanRevision(work.db), day: dayOf(work.now) };
      const papers = await outdatedPapers(work.db, state);
      for (const paper of papers) {
        await services.files.remove(paperFileKey(paper));
        await deletePaper(work.db, paper.id);
      }
      if (papers.length === 0) return;
      await work.audit('action-plan.papers-erased', 'plan', { papers: papers.length });
      log.info({ papers: papers.length }, 'old papers erased');
    }),
  '20 1 * * *',
);
