import type { BarrierState } from '../barrier.ts';

/** Barriers that are none, were taken back or go on under another number: they stand behind nothing. */
export const voidStates: readonly BarrierState[] = ['duplicate', 'notABarrier', 'withdrawn'];
