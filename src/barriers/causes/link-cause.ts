import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToHistory } from '../barriers.store.ts';
import { deleteBarrierCause, insertBarrierCause, lockByNumbers, lockCause } from './causes.store.ts';
import { causeNotes } from './causes.messages.ts';
import { voidStates } from './void-states.ts';

/** Which of the numbers name no barrier, or one that stands behind nothing. */
export type LinkFault = { kind: 'unknown' | 'void'; numbers: readonly number[] };

type Link = {
  causeId: string;
  /** Numbers of barriers. */
  barriers: readonly number[];
};

/**
 * Says of barriers that they come from a cause; saying it twice says it once. All of them or none.
 * @returns how many were not tied before
 */
export async function linkCause(work: Work, { causeId, barriers }: Link): Promise<Result<number, LinkFault>> {
  const cause = await lockCause(work.db, causeId);
  if (!cause || barriers.length === 0) return success(0);
  const found = await lockByNumbers(work.db, barriers);
  const unknown = barriers.filter((number) => !found.some((barrier) => barrier.number === number));
  if (unknown.length > 0) return failure({ kind: 'unknown', numbers: unknown });
  const gone = found.filter(({ state }) => voidStates.includes(state)).map(({ number }) => number);
  if (gone.length > 0) return failure({ kind: 'void', numbers: gone });
  let linked = 0;
  for (const { id, number } of found) {
    const isNew = await insertBarrierCause(work.db, { barrierId: id, causeId, linkedAt: work.now });
    if (!isNew) continue;
    linked += 1;
    await note(work, id, causeNotes.linked(cause.number, cause.title));
    await work.audit('barriers.cause-linked', `cause ${cause.number}`, { barrier: number });
  }
  return success(linked);
}

/** Takes back that a barrier comes from a cause. */
export async function unlinkCause(
  work: Work,
  { causeId, barrier }: { causeId: string; barrier: { id: string; number: number } },
): Promise<Result<null, 'not-found'>> {
  const cause = await lockCause(work.db, causeId);
  if (!cause) return failure('not-found');
  if (await deleteBarrierCause(work.db, { barrierId: barrier.id, causeId })) {
    await note(work, barrier.id, causeNotes.unlinked(cause.number, cause.title));
    await work.audit('barriers.cause-unlinked', `cause ${cause.number}`, { barrier: barrier.number });
  }
  return success(null);
}

function note(work: Work, barrierId: string, internalNote: string): Promise<void> {
  const { kind: actorKind } = work.actor;
  return addToHistory(work.db, {
    barrierId,
    at: work.now,
    actorKind,
    actorId: actorId(work.actor),
    event: 'edited',
    internalNote,
  });
}
