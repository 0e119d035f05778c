import type { Tone } from '../ui/data/tone.ts';
import type { Verdict } from './checklists/checklist.ts';
import type { InspectionState } from './inspection.ts';

export const stateTone: Record<InspectionState, Tone> = {
  planned: 'info',
  underway: 'progress',
  done: 'success',
  cancelled: 'neutral',
};

export const verdictTone: Record<Verdict, Tone> = {
  fits: 'success',
  fails: 'error',
  notApplicable: 'neutral',
  unchecked: 'neutral',
};
