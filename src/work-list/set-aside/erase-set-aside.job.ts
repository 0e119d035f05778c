import { addDays, dayOf } from '../../platform/calendar.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { eraseSetAsideBefore } from './set-aside.store.ts';

/** So long a thing says that it was put off once it has come back. */
const keptDays = 30;

/** Every night: what came back a month ago is not remembered any more, and its note is gone. */
export const eraseSetAside = job<Services, object>(
  'work-list.erase-set-aside',
  async ({ db, clock }, _payload, log) => {
    const count = await eraseSetAsideBefore(db, addDays(dayOf(clock.now()), -keptDays));
    log.info({ count }, 'old decisions about waiting things erased');
  },
  '35 1 * * *',
);
