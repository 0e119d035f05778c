import type { Tone } from '../../ui/data/tone.ts';
import type { QuestionState } from './round.ts';
import { roundTexts as t } from './rounds.messages.ts';

const tones: Record<QuestionState, Tone> = {
  waiting: 'progress',
  askedBack: 'progress',
  toReview: 'warning',
  accepted: 'success',
  redirected: 'neutral',
  ended: 'neutral',
};

/** How the state of a question is shown; a late one says so in words. */
export function questionTag(state: QuestionState, isLate: boolean): { tone: Tone; text: string } {
  return isLate
    ? { tone: 'error', text: `${t.late}: ${t.states[state]}` }
    : { tone: tones[state], text: t.states[state] };
}
