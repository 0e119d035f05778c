import { system } from '../platform/actor.ts';
import { job } from '../platform/jobs/job.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { daysToConfirm } from './newsletter.ts';
import { forgetSubscribers } from './settings/change-subscription.ts';
import { newsletterSecret, unconfirmedBefore } from './subscribers.store.ts';

const day = 24 * 60 * 60 * 1000;

/** Forgets addresses whose owners never said yes. */
export const eraseUnconfirmed = job<Services, object>(
  'outreach.erase-unconfirmed',
  async (services) => {
    const before = new Date(services.clock.now().getTime() - daysToConfirm * day);
    await transact(services, system, async (work) => {
      const secret = await newsletterSecret(work.db);
      const lost = await unconfirmedBefore(work.db, before);
      await forgetSubscribers(work, lost, { secret, event: 'never-confirmed' });
    });
  },
  '20 3 * * *',
);
