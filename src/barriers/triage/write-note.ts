import { actorId } from '../../platform/actor.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToHistory, type BarrierRow } from '../barriers.store.ts';

/** Adds something to the history that only the office reads. */
export async function writeNote(
  work: Work,
  { id, number }: Pick<BarrierRow, 'id' | 'number'>,
  internalNote: string,
): Promise<void> {
  await addToHistory(work.db, {
    barrierId: id,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'note',
    internalNote,
  });
  await work.audit('barriers.note-written', `barrier ${number}`);
}
