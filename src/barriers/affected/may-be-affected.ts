import type { BarrierState } from '../barrier.ts';

/** Where nobody is asked any more: it is gone, is no barrier, or goes on under another number. */
const settled: ReadonlySet<BarrierState> = new Set(['resolved', 'confirmed', 'duplicate', 'notABarrier', 'withdrawn']);

/** May people say that they are affected, too? Also of what stays for now: a „not possible“ weighs more the more people it hits. */
export function asksWhoIsAffected(state: BarrierState): boolean {
  return !settled.has(state);
}
