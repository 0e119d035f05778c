import type { Tone } from '../../ui/data/tone.ts';
import { barrierPath } from '../triage/barrier-address.ts';
import type { Photo } from './photos.store.ts';

/** Where the office sees the picture itself. */
export function photoPath(number: number, id: string): string {
  return barrierPath(number, `fotos/${id}`);
}

export const photoTone: Record<Photo['state'], Tone> = { waiting: 'warning', approved: 'success', hidden: 'neutral' };
