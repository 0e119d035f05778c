import { once } from 'node:events';
import { join } from 'node:path';
import { busyOfMachine, cores, cpuOf, startOn, untilIdle } from './machine.mjs';
import { freePort } from './program.mjs';

const near = (name) => join(import.meta.dirname, name);

async function child(core, script, env = {}) {
  const started = startOn(core, process.execPath, [near(script)], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return started;
}

const answerOf = async (process) => (await once(process, 'message'))[0];

/** What `limits.mjs` says besides which processes of the database serve it. */
function answerOfLimits(limits) {
  return new Promise((resolve) => {
    const listen = (message) => {
      if (message.backend !== undefined) return;
      limits.off('message', listen);
      resolve(message);
    };
    limits.on('message', listen);
  });
}

/** The process that makes the load. */
export async function startLoad() {
  const load = await child(cores.load, 'load.mjs');
  return {
    async shoot(order) {
      load.send(order);
      const result = await answerOf(load);
      if (result.fault) throw new Error(result.fault);
      return result;
    },
    stop: () => load.kill(),
  };
}

/** The process that shows what nothing can be faster than. */
export async function startLimits(connectionString) {
  const port = await freePort();
  const limits = await child(cores.program, 'limits.mjs', { DATABASE: connectionString, PORT: String(port) });
  const backends = new Set();
  limits.on('message', ({ backend }) => backend !== undefined && backends.add(backend));
  await answerOfLimits(limits);
  return {
    port,
    pid: limits.pid,
    /** Processes of the database that serve the limits and not the program. */
    backends,
    async keep(answers) {
      limits.send({ answers });
      await answerOfLimits(limits);
    },
    stop: () => limits.kill(),
  };
}

/**
 * One shot: load for some time, and the computing that it cost all servers together, once nothing of it is left. `foreign` says how many
 * cores others used meanwhile.
 */
export async function shot(load, pids, order) {
  for (const pid of pids) await untilIdle(pid);
  const before = pids.map(cpuOf);
  const [busy, start, own] = [busyOfMachine(), performance.now(), process.cpuUsage()];
  const result = await load.shoot(order);
  for (const pid of pids) await untilIdle(pid);
  const cpu = pids.reduce((sum, pid, at) => sum + cpuOf(pid) - before[at], 0);
  const mine = process.cpuUsage(own);
  const elapsed = performance.now() - start;
  const foreign = Math.max(
    0,
    (busyOfMachine() - busy - cpu - order.milliseconds - (mine.user + mine.system) / 1000) / elapsed,
  );
  return { ...result, cpu: cpu / Math.max(1, result.count), foreign };
}

export const middle = (values) => {
  const sorted = values.filter((value) => Number.isFinite(value)).toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/** The median of each figure over the shots of all rounds; errors are added up. */
export function summary(shots) {
  const of = (name) => middle(shots.map((one) => one[name]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
    cpu: of('cpu'),
    bytes: of('bytes'),
    foreign: of('foreign'),
    count: shots.reduce((sum, { count }) => sum + count, 0),
    errors: shots.reduce((sum, { errors }) => sum + errors, 0),
  };
}
