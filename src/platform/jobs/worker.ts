import { Logger, parseCronItems, run, runOnce, type RunnerOptions, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '../log.ts';
import type { Job } from './job.ts';

function options<Services>(pool: pg.Pool, services: Services, jobs: readonly Job<Services>[], log: Log): RunnerOptions {
  const taskList: TaskList = {};
  for (const job of jobs) {
    taskList[job.name] = async (payload) => job.run(services, payload as never, log);
  }
  return {
    pgPool: pool,
    taskList,
    concurrency: 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => {
      if (level !== 'error' && level !== 'warning') return;
      // What went wrong is told by the place in the code only: messages of errors can quote what somebody typed.
      log.warn({ jobQueue: message.replace(/\berror:? .*$/su, 'error').slice(0, 200), err: meta?.error }, 'job queue');
    }),
    parsedCronItems: parseCronItems(
      jobs.flatMap((job) =>
        job.schedule ? [{ task: job.name, match: job.schedule, options: { backfillPeriod: 0 } }] : [],
      ),
    ),
  };
}

/** Starts working on jobs; `stop` lets running jobs finish. */
export async function startWorker<Services>(
  pool: pg.Pool,
  services: Services,
  jobs: readonly Job<Services>[],
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const runner = await run(options(pool, services, jobs, log));
  return { stop: () => runner.stop() };
}

/** Works on everything that is due and returns; for tests and the demo stock. */
export async function runDueJobs<Services>(
  pool: pg.Pool,
  services: Services,
  jobs: readonly Job<Services>[],
  log: Log,
): Promise<void> {
  await runOnce(options(pool, services, jobs, log));
}
