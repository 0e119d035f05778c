import { system } from '../platform/actor.ts';
import { dayOf } from '../platform/calendar.ts';
import { job } from '../platform/jobs/job.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { deleteMedium, findMedium, idsWithEndedConsent, lockMedium } from './media.store.ts';
import { removeFilesOf } from './picture-files.store.ts';
import { forgetMediaUses } from './uses/note-uses.ts';

/** Every night: a medium whose people no longer agree goes with its file, its words and the note about them. */
export const eraseEndedNightly = job<Services, object>(
  'media.erase-ended',
  async (services) => {
    const today = dayOf(services.clock.now());
    for (const id of await idsWithEndedConsent(services.db, today)) {
      await transact(services, system, async (work) => {
        const locked = await lockMedium(work.db, id);
        // Somebody may have agreed anew in the meantime.
        if (!locked?.consentUntil || locked.consentUntil >= today) return;
        const medium = await findMedium(work.db, id);
        await deleteMedium(work.db, id);
        await work.audit('media.erased', `medium ${id}`, { kind: locked.kind });
        // Inside the transaction: broken off here, the row is still there, and the next night finishes it.
        if (medium) await removeFilesOf(work.db, services.files, medium);
        await forgetMediaUses(work, 'medium', id);
      });
    }
  },
  '45 1 * * *',
);
