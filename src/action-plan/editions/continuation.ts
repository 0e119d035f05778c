import { missingForAgreement, statusesAfter, type Gap, type MeasureStatus } from '../measure.ts';
import type { Continuation } from '../taxonomy.ts';
import { changedParts } from './compare-editions.ts';
import type { EditionVersion } from './versions.store.ts';

/** What may be said about an old measure; `new` is said of the others by the program. */
export const marks = ['continued', 'changed', 'done', 'dropped'] as const;
export type Mark = (typeof marks)[number];

export const isMark = (given: string | null): given is Mark => marks.some((mark) => mark === given);

const endedOtherwise: ReadonlySet<MeasureStatus> = new Set(['rejected', 'dropped', 'notCompetent']);

/** The status that a mark brings a measure to when the edition is adopted; null where it stays. */
export function statusAfterMark(status: MeasureStatus, mark: Continuation | null): MeasureStatus | null {
  if (mark === 'done') return status === 'completed' ? null : 'completed';
  if (mark === 'dropped') return endedOtherwise.has(status) ? null : 'dropped';
  return null;
}

export type MarkFault = 'reason-missing' | 'cannot-be-done' | 'cannot-be-dropped';

/** Checks what somebody says about an old measure: a reason is owed where it ends, and only what was begun can be done. */
export function checkMark(status: MeasureStatus, mark: Mark, reason: string): MarkFault | null {
  const next = statusAfterMark(status, mark);
  if (next !== null && !statusesAfter(status).includes(next)) {
    return next === 'completed' ? 'cannot-be-done' : 'cannot-be-dropped';
  }
  return (mark === 'done' || mark === 'dropped') && reason.trim() === '' ? 'reason-missing' : null;
}

/** What is most likely true of an old measure, from its status and from what has been written in the draft. */
export function suggestMark(before: EditionVersion, after: EditionVersion): Mark {
  if (after.status === 'completed') return 'done';
  if (endedOtherwise.has(after.status)) return 'dropped';
  return changedParts(before, after).length > 0 ? 'changed' : 'continued';
}

/** An old measure, beside what the draft says about it. */
export type OldMeasure = { readonly before: EditionVersion; readonly after: EditionVersion };

/** The old measures of a draft: those that the edition before it works on. */
export function oldMeasures(
  before: readonly EditionVersion[],
  draft: readonly EditionVersion[],
): { present: readonly OldMeasure[]; missing: readonly EditionVersion[] } {
  const inDraft = new Map(draft.map((version) => [version.number, version]));
  const old = before.filter(({ continuation }) => continuation !== 'done' && continuation !== 'dropped');
  const present: OldMeasure[] = [];
  const missing: EditionVersion[] = [];
  for (const version of old) {
    const after = inDraft.get(version.number);
    if (after) present.push({ before: version, after });
    else missing.push(version);
  }
  return { present, missing };
}

export const gapsOfVersion = (version: EditionVersion): readonly Gap[] => missingForAgreement(version);
