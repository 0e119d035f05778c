import type { Selectable } from 'kysely';
import type { MeasureHistoryTable } from '../action-plan.tables.ts';

type Entry = Pick<
  Selectable<MeasureHistoryTable>,
  'id' | 'event' | 'at' | 'author' | 'degree' | 'publicText' | 'publicTextEasy' | 'corrects'
>;

export type Report = Entry & { publicText: string };

const isReport = (entry: Entry): entry is Report =>
  (entry.event === 'progress' || entry.event === 'corrected') && Boolean(entry.publicText);

/**
 * The last public report of a measure as it stands after all corrections; null when there is none yet.
 * @param history oldest first
 */
export function currentReport(history: readonly Entry[]): Report | null {
  const reports = history.filter(isReport);
  let current = reports.findLast(({ corrects }) => corrects === null) ?? null;
  for (let next = current; next !== null;) {
    current = next;
    const { id } = next;
    next = reports.findLast(({ corrects }) => corrects === id) ?? null;
  }
  return current;
}
