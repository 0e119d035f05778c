import { system } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { moveEdition } from '../editions/move-edition.ts';
import { editionsOver, itemsToAsk, itemsToRemind } from '../reports.store.ts';
import { askForReport, isOver } from './ask-for-report.ts';

const day = 24 * 60 * 60 * 1000;
/** Once is enough: whoever does not answer then is called. */
const remindAfterDays = 14;

/** Every morning: asks those whose event is over, reminds those who have not answered, and closes the weeks that have ended. */
export const askForReportsDaily = job<Services, object>(
  'action-weeks.ask-for-reports',
  async (services) => {
    const { db, clock } = services;
    const now = clock.now();
    for (const { id } of await editionsOver(db, dayOf(now))) {
      await transact(services, system, (work) => moveEdition(work, { id, to: 'reports' }));
    }
    for (const { id, eventId } of await itemsToAsk(db, dayOf(now))) {
      await transact(services, system, async (work) => {
        if (await isOver(work, eventId)) await askForReport(work, services, id);
      });
    }
    for (const itemId of await itemsToRemind(db, new Date(now.getTime() - remindAfterDays * day))) {
      await transact(services, system, (work) => askForReport(work, services, itemId));
    }
  },
  '5 6 * * *',
);
