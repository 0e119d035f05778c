import type { ItemRow } from '../checklists/checklists.store.ts';
import type { ResultRow } from '../record/results.store.ts';
import { measuredText } from '../record/measured-text.ts';

/** What is wrong, in a few words; an item of the office may have none, then its question says it. */
export const defectTitle = ({ defect, question }: Pick<ItemRow, 'defect' | 'question'>): string =>
  defect === '' ? question : defect;

/** The draft of the words of a barrier: what was measured, what would be right, what was remarked. */
export function findingText(
  { norm, unit, sourceState, source }: ItemRow,
  { measured, remark }: Pick<ResultRow, 'measured' | 'remark'>,
  placeName: string,
): string {
  const lines = [
    `Bei einer Begehung festgestellt: ${placeName}.`,
    measured === null ? '' : `Gemessen: ${measuredText(measured, unit)}.`,
    norm === '' ? '' : sourceState === 'verified' ? `Richtig wäre: ${norm} (${source}).` : `Zur Orientierung: ${norm}.`,
    remark,
  ];
  return lines.filter(Boolean).join('\n');
}

/** For the history of the barrier, for the office. */
export const foundNote = (number: number, question: string): string => `Aus Begehung ${number}: ${question}`;
