import { addDays, dayOf } from '../../platform/calendar.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { eraseDailyMailsBefore } from '../daily-mail/daily-mail.store.ts';
import { eraseSetAsideBefore } from './set-aside.store.ts';

/** So long a thing says that it was put off once it has come back. */
const keptDays = 30;

/** Every night: what came back a month ago is not remembered any more, and its note is gone; nor
 * who had a mail that day. */
export const eraseSetAside = job<Services, object>(
  'work-list.erase-set-aside',
  async ({ db, clock }, _payload, log) => {
    const day = addDays(dayOf(clock.now()), -keptDays);
    const count = await eraseSetAsideBefore(db, day);
    await eraseDailyMailsBefore(db, day);
    log.info({ count }, 'old decisions about waiting things erased');
  },
  '35 1 * * *',
);
