import type { Tone } from '../../ui/data/tone.ts';
import type { Phase } from '../edition.ts';
import type { ItemState } from '../item.ts';

export const phaseTones: Record<Phase, Tone> = {
  draft: 'neutral',
  callOpen: 'progress',
  callClosed: 'warning',
  review: 'progress',
  published: 'success',
  reports: 'progress',
  finished: 'neutral',
};

export const itemTones: Record<ItemState, Tone> = {
  draft: 'neutral',
  handedIn: 'info',
  question: 'warning',
  accepted: 'success',
  declined: 'error',
  withdrawn: 'neutral',
};
