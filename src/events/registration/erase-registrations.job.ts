import { system } from '../../platform/actor.ts';
import { addDays, addMonths, dayOf, startOfDay } from '../../platform/calendar.ts';
import { job } from '../../platform/jobs/job.ts';
import { eraseMailsAbout } from '../../platform/mail/outbox.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { eraseNeeds, erasePersons } from './registrations.store.ts';
import { subjectOf } from './tell-registered.ts';

/** Every night: what people need is forgotten 30 days after a date, who they were after three months. Only counts stay. */
export const eraseRegistrationsNightly = job<Services, object>(
  'events.erase-registrations',
  (services) =>
    transact(services, system, async (work) => {
      const today = dayOf(work.now);
      const needs = await eraseNeeds(work.db, startOfDay(addDays(today, -30)));
      const persons = await erasePersons(work.db, startOfDay(addMonths(today, -3)));
      await eraseMailsAbout(work.db, persons.map(subjectOf));
      if (needs + persons.length > 0) {
        await work.audit('events.registrations-erased', 'event registrations', { needs, persons: persons.length });
      }
    }),
  '35 1 * * *',
);
