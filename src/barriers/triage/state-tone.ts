import type { Tone } from '../../ui/data/tone.ts';
import type { BarrierState } from '../barrier.ts';

/** How a state is coloured for the office; its name always stands beside. */
export const stateTone: Record<BarrierState, Tone> = {
  received: 'info',
  inReview: 'progress',
  needsInfo: 'warning',
  accepted: 'progress',
  forwarded: 'progress',
  planned: 'progress',
  inProgress: 'progress',
  resolved: 'info',
  confirmed: 'success',
  duplicate: 'neutral',
  notABarrier: 'neutral',
  notCompetent: 'neutral',
  wontFix: 'neutral',
  withdrawn: 'neutral',
};
