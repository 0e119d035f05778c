import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import type { TwinState } from './text-twin.ts';
import { twinStateNames } from './twin-form.messages.ts';

const tones: Record<TwinState, Tone> = {
  missing: 'neutral',
  draft: 'info',
  inTest: 'progress',
  tested: 'success',
  outdated: 'warning',
};

type TwinStateTagProps = {
  state: TwinState;
  /** Before and behind the name of the state. */
  before?: string | undefined;
  after?: string | undefined;
};

/** How far an easy text is, for the office. */
export function TwinStateTag({ state, before = '', after = '' }: TwinStateTagProps) {
  return <StatusTag tone={tones[state]} text={`${before}${twinStateNames[state]}${after}`} />;
}
