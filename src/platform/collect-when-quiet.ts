import { performance, type EventLoopUtilization } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

/** What is looked at and done; tests give others. */
export type QuietParts = {
  /** Share of the time since the last look in which the program did something, 0 to 1. */
  readonly busy: () => number;
  /** Bytes that V8 holds, used or not. */
  readonly heapBytes: () => number;
  readonly collect: () => void;
};

/** Below this share a program does little more than keep its connections. */
const quiet = 0.05;

/** Collecting is worth a pause, and code that has to be compiled again, when V8 holds so many bytes more than it did after the last time. */
const worthwhile = 16 * 1024 * 1024;

/**
 * V8 collects when somebody needs memory, so what a busy hour left lies there all night. This has it collected in a quiet moment: after two quiet
 * looks one after the other, and again only when it has grown (docs/decisions/0130).
 * @returns looks once
 */
export function quietCollector({ busy, heapBytes, collect }: QuietParts): () => void {
  let settled = 0;
  let wasQuiet = false;
  return () => {
    const isQuiet = busy() < quiet;
    if (isQuiet && wasQuiet && heapBytes() > settled + worthwhile) {
      collect();
      settled = heapBytes();
    }
    wasQuiet = isQuiet;
  };
}

/**
 * Looks every few seconds for as long as the program runs; holds nothing open. Does nothing where V8 does not let itself be asked (`--expose-gc`, as
 * `scripts/start.mjs` gives it).
 * @param every milliseconds between two looks
 */
export function collectWhenQuiet(every = 10_000): void {
  const { gc } = globalThis;
  if (!gc) return;
  const look = quietCollector({
    busy: busySinceLast(),
    heapBytes: () => getHeapStatistics().total_physical_size,
    collect: () => collectAll(gc),
  });
  setInterval(look, every).unref();
}

/** The usual collection keeps free pages for a rush to come; only the last resort gives them back. */
export function collectAll(gc: NodeJS.GCFunction): void {
  gc({ type: 'major', flavor: 'last-resort', execution: 'sync' });
}

function busySinceLast(): () => number {
  let last: EventLoopUtilization = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, last);
    last = now;
    return utilization;
  };
}
