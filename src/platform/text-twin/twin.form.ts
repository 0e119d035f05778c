import { optionalChoice } from '../forms/fields.ts';
import { chosenTwinStates, type TwinState } from './text-twin.ts';
import { twinFormTexts as t } from './twin-form.messages.ts';

/** The two questions about an easy text; spread into the schema of a form. */
export const twinShape = {
  /** `keep` leaves an outdated text outdated. */
  easyState: optionalChoice([...chosenTwinStates, 'keep'], { wrong: t.wrong }),
  meaningChanged: optionalChoice(['yes', 'no'], { wrong: t.wrong }),
};

type Typed = {
  easyState?: (typeof chosenTwinStates)[number] | 'keep' | undefined;
  meaningChanged?: 'yes' | 'no' | undefined;
};

/** What was answered, as `twinAfterSaving` wants it. */
export function readTwin({ easyState, meaningChanged }: Typed) {
  return {
    chosen: easyState === 'keep' ? undefined : easyState,
    meaningChanged: meaningChanged === undefined ? undefined : meaningChanged === 'yes',
  };
}

/** The stored state as the form shows it. */
export function twinValue(state: TwinState): string {
  if (state === 'outdated') return 'keep';
  return state === 'missing' ? 'draft' : state;
}
