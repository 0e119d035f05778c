import type { MeasureEvent } from '../../action-plan.tables.ts';

/** Whether an entry of the history is a progress note, and so may be put right by a new one. */
export function isNote({ event }: { event: MeasureEvent }): boolean {
  return event === 'progress' || event === 'corrected' || event === 'answered';
}
