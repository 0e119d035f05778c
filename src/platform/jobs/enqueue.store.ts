import { sql } from 'kysely';
import type { Db } from '../database.ts';
import type { JobName } from './job.ts';

export type JobOptions = {
  runAt?: Date;
  /** A waiting job with the same key is replaced, so that the same thing is not queued twice. */
  key?: string;
  maxAttempts?: number;
};

/** Queues a job inside the caller's transaction; workers are woken when it commits. */
export async function enqueueJob<Payload extends object>(
  db: Db,
  name: JobName<Payload>,
  payload: Payload,
  options: JobOptions = {},
): Promise<void> {
  await sql`
    select graphile_worker.add_job(
      ${name}::text,
      payload => ${JSON.stringify(payload)}::json,
      run_at => ${options.runAt ?? null}::timestamptz,
      max_attempts => ${options.maxAttempts ?? 25}::int,
      job_key => ${options.key ?? null}::text
    )`.execute(db);
}
