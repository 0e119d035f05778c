import { failure, success, type Result } from '../platform/result.ts';

/** The states of a barrier, in the order of a straight course; the rest are side states. */
export const barrierStates = [
  'received',
  'inReview',
  'needsInfo',
  'accepted',
  'forwarded',
  'planned',
  'inProgress',
  'resolved',
  'confirmed',
  'duplicate',
  'notABarrier',
  'notCompetent',
  'wontFix',
  'withdrawn',
] as const;
export type BarrierState = (typeof barrierStates)[number];

/** How a matter ended, said honestly. */
export const outcomes = [
  'solved',
  'partlySolved',
  'interimSolution',
  'notPossible',
  'passedOn',
  'sameAs',
  'notABarrier',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Which outcome each closing state asks for; a person's own withdrawal needs none. */
export const outcomesOf: Partial<Record<BarrierState, readonly Outcome[]>> = {
  resolved: ['solved', 'partlySolved', 'interimSolution'],
  wontFix: ['notPossible'],
  notCompetent: ['passedOn'],
  duplicate: ['sameAs'],
  notABarrier: ['notABarrier'],
};

export const closedStates: ReadonlySet<BarrierState> = new Set([
  'resolved',
  'confirmed',
  'duplicate',
  'notABarrier',
  'notCompetent',
  'wontFix',
  'withdrawn',
]);

export function isClosed(state: BarrierState): boolean {
  return closedStates.has(state);
}

type Step = { readonly at: Date; readonly fromState: BarrierState | null; readonly toState: BarrierState | null };

/** When a closed barrier was last taken up again. What a body had promised before no longer stands: it was to end what did not end. */
export function lastReopening(history: readonly Step[]): Date | null {
  const reopens = ({ fromState, toState }: Step) =>
    fromState !== null && toState !== null && isClosed(fromState) && !isClosed(toState);
  return history.findLast(reopens)?.at ?? null;
}

/** Where a barrier may go next. `confirmed` is reached by the answer of the person affected, never by the office alone. */
const nextStates: Record<BarrierState, readonly BarrierState[]> = {
  received: ['inReview', 'needsInfo', 'accepted', 'duplicate', 'notABarrier', 'notCompetent', 'withdrawn'],
  inReview: ['accepted', 'needsInfo', 'duplicate', 'notABarrier', 'notCompetent', 'withdrawn'],
  needsInfo: ['inReview', 'accepted', 'duplicate', 'notABarrier', 'withdrawn'],
  accepted: [
    'forwarded',
    'planned',
    'inProgress',
    'needsInfo',
    'resolved',
    'wontFix',
    'notCompetent',
    'duplicate',
    'withdrawn',
  ],
  forwarded: [
    'accepted',
    'forwarded',
    'planned',
    'inProgress',
    'resolved',
    'wontFix',
    'notCompetent',
    'duplicate',
    'withdrawn',
  ],
  planned: ['forwarded', 'inProgress', 'resolved', 'wontFix', 'notCompetent', 'duplicate', 'withdrawn'],
  inProgress: ['forwarded', 'planned', 'resolved', 'wontFix', 'notCompetent', 'duplicate', 'withdrawn'],
  resolved: ['confirmed', 'accepted'],
  confirmed: ['accepted'],
  duplicate: ['inReview'],
  notABarrier: ['inReview'],
  notCompetent: ['inReview', 'accepted'],
  wontFix: ['accepted'],
  withdrawn: ['inReview'],
};

export function statesAfter(state: BarrierState): readonly BarrierState[] {
  return nextStates[state];
}

/** What the office chooses by hand: confirming belongs to the person affected, withdrawing to the reporter. */
export function statesForStaff(state: BarrierState): readonly BarrierState[] {
  return nextStates[state].filter((next) => next !== 'confirmed' && next !== 'withdrawn');
}

export type Move = { to: BarrierState; outcome?: Outcome | undefined; reason?: string | undefined };

export type MoveFault = 'not-from-here' | 'outcome-missing' | 'outcome-does-not-fit' | 'reason-missing';

/** States and outcomes that say no: whoever is told so is owed a reason. */
const reasonOwed: ReadonlySet<BarrierState> = new Set(['notABarrier', 'notCompetent', 'wontFix', 'needsInfo']);

/** Checks a change of state. Closing needs an honest outcome, and every no needs a reason. */
export function checkMove(from: BarrierState, move: Move): Result<Move, MoveFault> {
  if (!nextStates[from].includes(move.to)) return failure('not-from-here');
  const fitting = outcomesOf[move.to];
  if (fitting && !move.outcome) return failure('outcome-missing');
  if (move.outcome && !fitting?.includes(move.outcome)) return failure('outcome-does-not-fit');
  const owed = reasonOwed.has(move.to) || move.outcome === 'partlySolved' || move.outcome === 'interimSolution';
  if (owed && !move.reason?.trim()) return failure('reason-missing');
  return success(move);
}
