import { addDays, dayOf, type Day } from '../../../platform/calendar.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { lockMeasure, measureHistoryOf, type MeasureRow } from '../../action-plan.store.ts';
import { recordProgress, type ProgressNote } from '../../record-progress.ts';
import { isNote } from './progress.ts';

export type NoteOrder = Omit<ProgressNote, 'on'> & {
  /** The newest entry of the history that the writer has seen. */
  seen: number;
};

export type NoteFault = 'not-found' | 'not-a-note' | 'already-corrected';

type Entry = Awaited<ReturnType<typeof measureHistoryOf>>[number];

/**
 * Writes a progress note of the office, or puts an earlier one right. A correction reaches the same readers as what it corrects, and
 * sending twice writes once.
 */
export async function noteProgress(work: Work, { seen, ...note }: NoteOrder): Promise<Result<null, NoteFault>> {
  const measure = await lockMeasure(work.db, note.measureId);
  if (!measure) return failure('not-found');
  const history = await measureHistoryOf(work.db, note.measureId, { publicOnly: false });
  if (history.some((entry) => entry.id > seen && isSame(entry, note))) return success(null);
  if (note.corrects === undefined) return done(await recordProgress(work, note));

  const old = history.find(({ id }) => id === note.corrects);
  if (!old || !isNote(old)) return failure('not-a-note');
  if (history.some(({ corrects }) => corrects === old.id)) return failure('already-corrected');
  const isPublic = old.publicText !== null;
  return done(await recordProgress(work, { ...note, isPublic, on: dayAbout(old, history, measure) }));
}

function isSame(entry: Entry, note: Omit<NoteOrder, 'seen'>): boolean {
  return (
    isNote(entry) &&
    (entry.publicText ?? entry.internalNote) === note.text.trim() &&
    entry.author === note.author &&
    entry.degree === (note.degree ?? null) &&
    (entry.corrects ?? undefined) === note.corrects
  );
}

/** A corrected report is no newer report: only when it was the last one, how far the measure is follows the correction. */
function dayAbout(old: Entry, history: readonly Entry[], { lastReportOn }: MeasureRow): Day {
  const last = history.findLast((entry) => isNote(entry) && entry.publicText !== null);
  if (lastReportOn === null) return dayOf(old.at);
  return last?.id === old.id ? lastReportOn : addDays(lastReportOn, -1);
}

const done = <Fault>(recorded: Result<number, Fault>): Result<null, Fault> => (recorded.ok ? success(null) : recorded);
