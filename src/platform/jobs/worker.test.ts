import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../actor.ts';
import { serializers } from '../log.ts';
import { transact } from '../use-case.ts';
import { job, type JobName } from './job.ts';
import { holdLifeSign } from './abandoned-jobs.store.ts';
import { runDueJobs, startWorker } from './worker.ts';

const program = useTestApp();
const name: JobName<{ email: string }> = 'platform.test-failing';

test('the log of a failed job names the job and the place in the code, not what the error says', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const failing = job<object, { email: string }>(name, async (_services, { email }) => {
    throw new Error(`no such account: ${email}`);
  });
  await transact(program.services, system, (work) => work.enqueue(name, { email: 'person@teilhabe.test' }));
  await runDueJobs(program.services.pool, {}, [failing], pino({ serializers }, stream));
  const log = lines.join('');
  expect(log).toContain(name);
  expect(log).toContain('worker.test.ts');
  expect(log).not.toContain('person@teilhabe.test');
});

const quiet = pino({ level: 'silent' });
const soon = { every: 100, youngest: 0.2 };
const taken: JobName<{ number: number }> = 'platform.test-taken';

/** A job that a worker took a minute ago. */
async function takenBy(worker: string, number: number): Promise<void> {
  const { services } = program;
  await transact(services, system, (work) => work.enqueue(taken, { number }));
  await sql`
    update graphile_worker._private_jobs as jobs
    set locked_by = ${worker}, locked_at = now() - interval '1 minute', attempts = 1
    where (payload ->> 'number')::int = ${number}`.execute(services.db);
}

test('what a killed worker had begun is taken over within seconds, what a living one works on is left alone', async () => {
  const { services } = program;
  const done: number[] = [];
  const work = job<object, { number: number }>(taken, async (_services, { number }) => void done.push(number));
  const elsewhere = await services.pool.connect();
  await holdLifeSign(elsewhere, 'worker-living');
  await takenBy('worker-living', 1);
  await takenBy('worker-killed', 2);
  const worker = await startWorker(services.pool, {}, [work], quiet, soon);
  await vi.waitFor(() => expect(done).toEqual([2]), { timeout: 10_000 });
  elsewhere.release(true);
  await vi.waitFor(() => expect(done).toEqual([2, 1]), { timeout: 10_000 });
  await worker.stop();
});

test('a worker keeps its life sign when the database was away for a moment', async () => {
  const { services } = program;
  const worker = await startWorker(services.pool, {}, [], quiet, soon);
  const signs = async (): Promise<readonly number[]> => {
    const { rows } = await sql<{ pid: number }>`
      select distinct pid from pg_locks where locktype = 'advisory' and classid = 1508704 and granted`.execute(
      services.db,
    );
    return rows.map(({ pid }) => pid);
  };
  const first = await vi.waitFor(async () => {
    const [pid] = await signs();
    expect(pid).toBeDefined();
    return pid;
  });
  await sql`select pg_terminate_backend(${first})`.execute(services.db);
  await vi.waitFor(async () => expect((await signs()).filter((pid) => pid !== first)).toHaveLength(1), {
    timeout: 10_000,
  });
  await worker.stop();
  await vi.waitFor(async () => expect(await signs()).toEqual([]), { timeout: 10_000 });
});

test('a job that takes longer than most is not taken for abandoned', async () => {
  const { services } = program;
  let begun = 0;
  let ended = 0;
  const work = job<object, { number: number }>(taken, async () => {
    begun += 1;
    await setTimeout(2000);
    ended += 1;
  });
  const one = await startWorker(services.pool, {}, [work], quiet, soon);
  const other = await startWorker(services.pool, {}, [work], quiet, soon);
  await transact(services, system, (unit) => unit.enqueue(taken, { number: 3 }));
  await vi.waitFor(() => expect(ended).toBe(1), { timeout: 10_000 });
  expect(begun).toBe(1);
  await Promise.all([one.stop(), other.stop()]);
});

test('when the database goes away at the end of a job, work goes on as soon as it is back', async () => {
  const { services } = program;
  const done: number[] = [];
  const connect = vi.spyOn(services.pool, 'connect');
  const refusal = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
  const refuse = (told?: (error: Error) => void) => (told ? told(refusal) : Promise.reject(refusal));
  const work = job<object, { number: number }>(taken, async (_services, { number }) => {
    done.push(number);
    if (done.length === 1) connect.mockImplementation(refuse as never);
  });
  const worker = await startWorker(services.pool, {}, [work], quiet, soon);
  await transact(services, system, (unit) => unit.enqueue(taken, { number: 4 }));
  await vi.waitFor(() => expect(done).toEqual([4]), { timeout: 10_000 });
  await setTimeout(1500);
  connect.mockRestore();
  await transact(services, system, (unit) => unit.enqueue(taken, { number: 5 }));
  await vi.waitFor(() => expect(done).toContain(5), { timeout: 15_000 });
  await worker.stop();
});
