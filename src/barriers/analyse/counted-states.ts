import type { BarrierState } from '../barrier.ts';

/** Merged barriers are counted under the number they go on with, and what its reporter took back is counted nowhere. */
export const uncountedStates: readonly BarrierState[] = ['duplicate', 'withdrawn'];
