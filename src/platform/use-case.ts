import type pg from 'pg';
import type { Actor } from './actor.ts';
import { writeAuditEntry, type AuditDetails } from './audit.store.ts';
import type { Clock } from './clock.ts';
import type { Db } from './database.ts';
import { enqueueJob, type JobOptions } from './jobs/enqueue.store.ts';
import type { JobName } from './jobs/job.ts';

/** What a use case works with: one transaction, one moment, one actor. */
export type Work = {
  readonly db: Db;
  readonly now: Date;
  readonly actor: Actor;
  /** Records what was done to what; details hold codes and numbers, never typed text or personal data. */
  audit(event: string, subject: string, details?: AuditDetails): Promise<void>;
  /** Queues a job that becomes visible to workers when the transaction commits. */
  enqueue<Payload extends object>(job: JobName<Payload>, payload: Payload, options?: JobOptions): Promise<void>;
};

export type WorkSource = { readonly db: Db; readonly clock: Clock; readonly pool?: pg.Pool };

/** Carries a refused result out of the transaction so that nothing of it stays. */
class RolledBack extends Error {
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    super('rolled back');
    this.outcome = outcome;
  }
}

function isRefusal(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}

/**
 * Runs one use case in one transaction. A result `{ ok: false }` rolls everything back and is returned;
 * an exception rolls back and is thrown on.
 */
export async function transact<Outcome>(
  source: WorkSource,
  actor: Actor,
  useCase: (work: Work) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await source.db.transaction().execute(async (db) => {
      const now = source.clock.now();
      const outcome = await useCase({
        db,
        now,
        actor,
        audit: (event, subject, details = {}) => writeAuditEntry(db, { at: now, actor, event, subject, details }),
        enqueue: (job, payload, options) => enqueueJob(db, job, payload, options),
      });
      if (isRefusal(outcome)) throw new RolledBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as Outcome;
    throw error;
  }
}
