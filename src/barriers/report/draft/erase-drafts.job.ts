import { system } from '../../../platform/actor.ts';
import { job, type JobName } from '../../../platform/jobs/job.ts';
import type { Services } from '../../../platform/services.ts';
import { transact } from '../../../platform/use-case.ts';
import { discardDraft } from './discard-draft.ts';
import { listExpiredDrafts } from './draft.store.ts';

export const eraseDraftsJob: JobName<object> = 'barriers.erase-drafts';

/** Erases drafts nobody came back to, hourly, so that a promise of 30 days or 24 hours means that. */
export const eraseDrafts = job<Services, object>(
  eraseDraftsJob,
  async (services) => {
    const expired = await listExpiredDrafts(services.db, services.clock.now(), 1000);
    for (const { id } of expired) await discardDraft(services, id);
    if (expired.length === 0) return;
    await transact(services, system, ({ audit }) =>
      audit('barriers.draftsErased', 'drafts', { count: expired.length }),
    );
  },
  '17 * * * *',
);
