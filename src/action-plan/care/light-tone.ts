import type { Tone } from '../../ui/data/tone.ts';
import type { MeasureStatus } from '../measure.ts';
import type { Light } from '../traffic-light.ts';

/** How a light is coloured and which symbol it bears; its name always stands beside. */
export const lightTone: Record<Light, Tone> = { green: 'success', yellow: 'warning', red: 'error', grey: 'neutral' };

/** How a status is coloured for the office; its name always stands beside. */
export const statusTone: Record<MeasureStatus, Tone> = {
  proposed: 'info',
  agreed: 'info',
  inProgress: 'progress',
  completed: 'success',
  delayed: 'warning',
  onHold: 'warning',
  permanent: 'progress',
  rejected: 'neutral',
  dropped: 'neutral',
  notCompetent: 'neutral',
};
