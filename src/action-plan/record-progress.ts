import { dayOf, type Day } from '../platform/calendar.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { Work } from '../platform/use-case.ts';
import { addToMeasureHistory, lockMeasure, updateMeasure } from './action-plan.store.ts';
import { tellOfMeasureJob } from './chain/tell-of-measure.ts';
import type { Degree } from './measure.ts';
import { measureActor } from './move-measure.ts';

export type ProgressNote = {
  measureId: string;
  /** Who says it, for everybody to read: a body or the office, never a person. */
  author: string;
  text: string;
  textEasy?: string | undefined;
  degree?: Degree | undefined;
  /** False for a note that only the office may read. */
  isPublic: boolean;
  /** The entry of the history that this one puts right; it stays readable. */
  corrects?: number | undefined;
  /** The day the report is about; today unless said otherwise. */
  on?: Day | undefined;
};

/**
 * Adds a dated progress note („Sachstandsmeldung“). Nothing is overwritten: a correction is a new entry that names the old one.
 * @returns the number of the new entry in the history
 */
export async function recordProgress(work: Work, note: ProgressNote): Promise<Result<number, 'not-found'>> {
  const measure = await lockMeasure(work.db, note.measureId);
  if (!measure) return failure('not-found');
  const on = note.on ?? dayOf(work.now);
  const isNewest = measure.lastReportOn === null || measure.lastReportOn <= on;
  const text = note.text.trim();
  const entry = await addToMeasureHistory(work.db, {
    measureId: note.measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: note.corrects === undefined ? 'progress' : 'corrected',
    degree: note.degree ?? null,
    author: note.author,
    publicText: note.isPublic ? text : null,
    publicTextEasy: (note.isPublic && note.textEasy?.trim()) || null,
    internalNote: note.isPublic ? null : text,
    corrects: note.corrects ?? null,
  });
  if (note.isPublic && isNewest) {
    await updateMeasure(work.db, note.measureId, {
      lastReportOn: on,
      degree: note.degree ?? measure.degree,
      updatedAt: work.now,
    });
  }
  // A correction is no news: who reads the measure sees both.
  if (note.isPublic && note.corrects === undefined) await work.enqueue(tellOfMeasureJob, { entry });
  await work.audit('action-plan.progress-recorded', `measure ${measure.number}`);
  return success(entry);
}
