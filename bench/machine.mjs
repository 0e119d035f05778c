import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { setTimeout } from 'node:timers/promises';

const ticksPerSecond = 100;

/** The numbers of the cores that this process may use: in a container they need not begin with 0. */
function allowedCores() {
  const [, list = '0'] = /^Cpus_allowed_list:\s+(\S+)/mu.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return list.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  });
}

const [programCore, loadCore = programCore] = allowedCores();

/** One core for the program, one for the load; with a single core both share it, and the table says so. */
export const cores = { program: programCore, load: loadCore };

/** Starts a program on one core; what it starts stays there too. */
export function startOn(core, command, args, options) {
  return spawn('taskset', ['-c', core, command, ...args], options);
}

const statOf = (pid) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
};

/** A process and everything it started. */
export function treeOf(root) {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const stat = statOf(name);
    if (stat) parents.set(Number(name), Number(stat[1]));
  }
  const tree = [root];
  for (let at = 0; at < tree.length; at += 1)
    for (const [pid, parent] of parents) if (parent === tree[at]) tree.push(pid);
  return tree;
}

/** Milliseconds of computing of a tree, with what its processes that have ended took. */
export const cpuOf = (root) => cpuOfAll(treeOf(root));

function cpuOfAll(pids) {
  let ticks = 0;
  for (const pid of pids) {
    const stat = statOf(pid);
    // utime, stime, and those of children that were waited for (proc_pid_stat(5)).
    if (stat) ticks += Number(stat[11]) + Number(stat[12]) + Number(stat[13]) + Number(stat[14]);
  }
  return (ticks * 1000) / ticksPerSecond;
}

/** Milliseconds in which some core of the machine was busy, since it was started. */
export function busyOfMachine() {
  const [, user, nice, system, , , irq, softirq, steal] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .split(/\s+/u);
  return ([user, nice, system, irq, softirq, steal].reduce((sum, one) => sum + Number(one), 0) * 1000) / ticksPerSecond;
}

/**
 * Megabytes that a tree takes; pages shared by several processes are divided among them (PSS).
 * @param without processes of the tree that serve somebody else
 */
export function memoryOf(root, without = new Set()) {
  let kilobytes = 0;
  for (const pid of treeOf(root)) {
    if (without.has(pid)) continue;
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // The process has ended in between.
    }
  }
  return kilobytes / 1024;
}

/** Looks at the memory of a tree again and again. */
export function watchMemory(root, without) {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(root, without))), 500);
  return { peak: () => peak, stop: () => clearInterval(timer) };
}

/** Waits until a tree has nothing more to do, so that no work of one shot falls into the next. */
export async function untilIdle(root) {
  const tree = treeOf(root);
  for (let n = 0; n < 40; n += 1) {
    const before = cpuOfAll(tree);
    await setTimeout(40);
    if (cpuOfAll(tree) - before <= 10) return;
  }
}

export const describeMachine = () =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`;
