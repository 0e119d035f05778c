import { job } from '../platform/jobs/job.ts';
import type { Services } from '../platform/services.ts';
import { deleteExpiredSessions } from './sessions.store.ts';

/** Every night: sessions that are over open nothing, but they say when somebody worked. */
export const removeExpiredSessions = job<Services, object>(
  'accounts.remove-expired-sessions',
  async ({ db, clock }, _payload, log) => {
    const count = await deleteExpiredSessions(db, clock.now());
    log.info({ count }, 'expired sessions removed');
  },
  '20 1 * * *',
);
