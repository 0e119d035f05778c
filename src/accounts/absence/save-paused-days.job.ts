import { addDays, dayOf } from '../../platform/calendar.ts';
import { system } from '../../platform/actor.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { eraseAbsencesBefore } from './absence.store.ts';
import { savePausedDays } from './save-paused-days.ts';

/** When somebody was away is nobody's business any more after this. */
const keptDays = 90;

/** Every night: the calendar of the office goes on by a day, and old absences are forgotten. */
export const keepOfficeCalendar = job<Services, object>(
  'accounts.keep-office-calendar',
  (services, _payload, log) =>
    transact(services, system, async (work) => {
      await savePausedDays(work, services.district);
      const count = await eraseAbsencesBefore(work.db, addDays(dayOf(work.now), -keptDays));
      log.info({ count }, 'old absences erased');
    }),
  '5 0 * * *',
);
