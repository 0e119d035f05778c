import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import {
  Logger,
  parseCronItems,
  run,
  runOnce,
  type Runner,
  type RunnerOptions,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '../log.ts';
import type { Job } from './job.ts';
import { keepLifeSigns, type LookForAbandoned } from './life-signs.ts';

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
    // Otherwise nobody waits for the end of a job to be written down, and a database that is away at that moment ends the whole process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
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

/** Milliseconds before another try, when the database is away for longer. */
const pause = 1_000;

/**
 * Starts working on jobs; `stop` lets running jobs finish. Jobs of a worker that was killed are taken over within seconds, and workers that gave
 * up, because the database went away at the end of a job, are started again.
 */
export async function startWorker<Services>(
  pool: pg.Pool,
  services: Services,
  jobs: readonly Job<Services>[],
  log: Log,
  look: LookForAbandoned = { every: 5_000, youngest: 5 },
): Promise<{ stop(): Promise<void> }> {
  const events: WorkerEvents = new EventEmitter();
  const lifeSigns = keepLifeSigns(pool, log, look);
  events.on('pool:create', ({ workerPool }) => lifeSigns.add(workerPool.id));
  events.on('pool:release', ({ workerPool }) => lifeSigns.remove(workerPool.id));
  const begin = (): Promise<Runner> => run({ ...options(pool, services, jobs, log), events });
  let runner: Runner | undefined = await begin();
  const ending = new AbortController();

  async function keepRunning(): Promise<void> {
    while (!ending.signal.aborted) {
      await runner?.promise.catch(() => undefined);
      if (ending.signal.aborted) return;
      log.warn('the workers gave up and are started again');
      await setTimeout(pause, undefined, { signal: ending.signal }).catch(() => undefined);
      runner = await begin().catch(() => undefined);
    }
  }

  const running = keepRunning();
  return {
    async stop() {
      ending.abort();
      await runner?.stop().catch(() => undefined);
      await running;
      await lifeSigns.stop();
    },
  };
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
