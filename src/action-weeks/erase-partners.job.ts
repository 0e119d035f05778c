import { system } from '../platform/actor.ts';
import { addMonths, dayOf } from '../platform/calendar.ts';
import { job } from '../platform/jobs/job.ts';
import { eraseMailsAbout } from '../platform/mail/outbox.store.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { aboutRequest } from './call/ask-for-link.ts';
import { daysToConfirm } from './partner.ts';
import { deletePartners, deleteRequestsBefore, partnersPast } from './partners.store.ts';
import { aboutPartner } from './write-to-partner.ts';

const day = 24 * 60 * 60 * 1000;
/** So long after their last edition partners are kept, unless they want to be asked again. */
const monthsKept = 24;

/** Every night: forgets partners two years after their last action weeks, and whoever never confirmed their address. */
export const erasePartnersNightly = job<Services, object>(
  'action-weeks.erase-partners',
  (services) =>
    transact(services, system, async (work) => {
      const asked = await deleteRequestsBefore(work.db, new Date(work.now.getTime() - daysToConfirm * day));
      // Who was taken up in the last days may not be invited yet.
      const settled = new Date(work.now.getTime() - 30 * day);
      const past = await partnersPast(work.db, addMonths(dayOf(work.now), -monthsKept), settled);
      await eraseMailsAbout(work.db, [...asked.map(aboutRequest), ...past.map(({ id }) => aboutPartner(id))]);
      await deletePartners(
        work.db,
        past.map(({ id }) => id),
      );
      if (asked.length + past.length > 0) {
        const counts = { requests: asked.length, partners: past.length };
        await work.audit('action-weeks.partners-erased', 'action weeks partners', counts);
      }
    }),
  '50 2 * * *',
);
