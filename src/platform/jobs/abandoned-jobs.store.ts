import type pg from 'pg';

/** Under this number and the hash of its name a worker holds a lock for as long as it lives; PostgreSQL gives it back when it dies. */
const livingWorker = 1_508_704;

/** Says that a worker lives, as long as the connection does. */
export async function holdLifeSign(client: pg.PoolClient, workerId: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [livingWorker, workerId]);
}

/**
 * Gives the jobs of workers that are gone to whoever is there. A job that has just been taken is left alone: the life sign of its worker may
 * still be on its way.
 * @returns of how many workers
 */
export async function freeAbandonedJobs(pool: pg.Pool, youngest: number): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `with taken as materialized (
       select distinct locked_by from graphile_worker.jobs
       where locked_by is not null and locked_at < now() - make_interval(secs => $1)
     ), gone as materialized (
       select locked_by from taken where pg_try_advisory_xact_lock($2, hashtext(locked_by))
     ), freed as (
       select graphile_worker.force_unlock_workers(array(select locked_by from gone)) from (select 1) once
       where exists (select from gone)
     )
     select (select count(*)::int from gone) as count, (select count(*) from freed) as calls`,
    [youngest, livingWorker],
  );
  return rows[0]?.count ?? 0;
}
