import type pg from 'pg';
import type { Log } from '../log.ts';
import { freeAbandonedJobs, holdLifeSign } from './abandoned-jobs.store.ts';

export type LifeSigns = {
  /** A pool of workers has begun in this process; jobs are taken under its name. */
  add(poolId: string): void;
  /** It has ended; what it may have left is anybody's. */
  remove(poolId: string): void;
  stop(): Promise<void>;
};

export type LookForAbandoned = {
  /** Milliseconds between two looks. */
  every: number;
  /** Seconds a job is left alone after it was taken. */
  youngest: number;
};

/**
 * Keeps telling the database which workers live here, and takes over what those have left who live no more. Without this a job whose worker
 * was killed would wait for four hours: the queue itself knows only how long ago it was taken.
 */
export function keepLifeSigns(pool: pg.Pool, log: Log, { every, youngest }: LookForAbandoned): LifeSigns {
  const pools = new Set<string>();
  const told = new Set<string>();
  let client: pg.PoolClient | undefined;
  let isEnding = false;

  const letGo = (): void => {
    const held = client;
    client = undefined;
    told.clear();
    held?.release(true);
  };

  async function tell(): Promise<void> {
    if (client === undefined) {
      const fresh = await pool.connect();
      fresh.once('end', () => {
        if (client === fresh) letGo();
      });
      client = fresh;
    }
    for (const id of pools) {
      if (told.has(id)) continue;
      await holdLifeSign(client, id);
      told.add(id);
    }
  }

  async function look(): Promise<void> {
    try {
      await tell();
      const freed = await freeAbandonedJobs(pool, youngest);
      if (freed > 0) log.warn({ workers: freed }, 'took over the jobs of workers that are gone');
    } catch (error) {
      // The database is away; the next look finds it again.
      log.warn({ err: error }, 'life signs of workers');
    }
  }

  let running = Promise.resolve();
  const lookInTurn = (): void => {
    if (!isEnding) running = running.then(look);
  };
  const timer = setInterval(lookInTurn, every);
  lookInTurn();
  return {
    add(poolId) {
      pools.add(poolId);
      lookInTurn();
    },
    remove(poolId) {
      pools.delete(poolId);
      // The next look takes a new connection, and with it only the signs of those who live.
      letGo();
    },
    async stop() {
      isEnding = true;
      clearInterval(timer);
      await running;
      letGo();
    },
  };
}
