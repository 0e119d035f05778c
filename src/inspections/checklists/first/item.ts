import type { BarrierKind } from '../../../barriers/index.ts';
import type { PlaceFactCode } from '../../../directory/index.ts';
import type { ChecklistCode, SourceState, Unit } from '../checklist.ts';

/** One thing to look at or to measure. */
export type FirstItem = {
  readonly code: string;
  readonly question: string;
  readonly hint?: string;
  readonly unit?: Unit;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** The limit in words. */
  readonly norm?: string;
  readonly source?: string;
  readonly sourceState: SourceState;
  readonly kind: BarrierKind;
  /** The measurable fact of a barrier that this is; codes of the slice `barriers`. */
  readonly fact?: string;
  /** What it says about the access to the place: a fact of the directory. */
  readonly profile?: PlaceFactCode;
};

export type FirstSection = { readonly title: string; readonly items: readonly FirstItem[] };

/** The first version of a checklist. The office changes it in the program, which makes further versions. */
export type FirstChecklist = {
  readonly code: ChecklistCode;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly FirstSection[];
};

type Words = Omit<FirstItem, 'sourceState' | 'source' | 'norm' | 'kind' | 'code' | 'question'> & {
  readonly kind?: BarrierKind;
};

const ofNorm =
  (sourceState: SourceState, source: string) =>
  (code: string, question: string, norm: string, { kind = 'structural', ...words }: Words = {}): FirstItem => ({
    code,
    question,
    norm,
    source,
    sourceState,
    kind,
    ...words,
  });

/** A value of DIN 18040-1 (publicly accessible buildings) that was read in a source. */
export const building = ofNorm('verified', 'DIN 18040-1');
/** A value of DIN 18040-1 as commonly known, for guidance. */
export const buildingGuidance = ofNorm('guidance', 'DIN 18040-1');
/** Values of DIN 18040-3 (public traffic and open space), all for guidance. */
export const street = ofNorm('guidance', 'DIN 18040-3');
export const tactileStreet = ofNorm('guidance', 'DIN 18040-3, DIN 32984');

/** No norm, but what people concerned ask for. */
export function practice(
  code: string,
  question: string,
  kind: BarrierKind,
  words: Omit<Words, 'kind'> = {},
): FirstItem {
  return { code, question, sourceState: 'practice', kind, ...words };
}
