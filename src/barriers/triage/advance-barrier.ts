import { findBody } from '../../directory/index.ts';
import { dayOf, type Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { statesForStaff, type BarrierState, type MoveFault, type Outcome } from '../barrier.ts';
import { lockBarrier } from '../barriers.store.ts';
import { moveBarrier } from '../move-barrier.ts';

export type Advance = {
  barrierId: string;
  /** The state the person saw; a colleague may have moved the barrier since. */
  from: BarrierState;
  to: BarrierState;
  outcome?: Outcome | undefined;
  reason?: string | undefined;
  reasonEasy?: string | undefined;
  internalNote?: string | undefined;
  bodyCode?: string | undefined;
  passedOnTo?: string | undefined;
  byDay?: Day | undefined;
};

export type AdvanceFault = MoveFault | 'not-found' | 'changed-meanwhile' | 'no-such-body';

/** States that have their own way: asking a body, merging with another barrier. */
export const ownWays = ['forwarded', 'duplicate'] as const satisfies readonly BarrierState[];

/** Where the office can lead a barrier by a reason and an outcome alone. */
export function statesToAdvance(from: BarrierState): readonly BarrierState[] {
  return statesForStaff(from).filter((to) => !(ownWays as readonly BarrierState[]).includes(to));
}

/** Leads a barrier to its next state. Sending the same twice moves it once. */
export async function advanceBarrier(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  { barrierId, from, to, ...move }: Advance,
): Promise<Result<BarrierState, AdvanceFault>> {
  const barrier = await lockBarrier(work.db, barrierId);
  if (!barrier) return failure('not-found');
  if (barrier.state !== from) return barrier.state === to ? success(to) : failure('changed-meanwhile');
  if (!statesToAdvance(from).includes(to)) return failure('not-from-here');
  if (move.bodyCode && !(await findBody(work.db, move.bodyCode))?.active) return failure('no-such-body');
  // „Wir haben die Meldung am … dorthin gegeben“ names today.
  const byDay = to === 'notCompetent' ? dayOf(work.now) : move.byDay;
  const moved = await moveBarrier(work, services, barrier, { to, ...move, byDay });
  if (!moved.ok) return moved;
  await work.audit('barriers.moved', `barrier ${barrier.number}`, { from, to, outcome: move.outcome ?? null });
  return success(to);
}
