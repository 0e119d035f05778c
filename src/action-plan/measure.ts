import type { Day } from '../platform/calendar.ts';
import { failure, success, type Result } from '../platform/result.ts';

/** The course of a measure, then the side states. Source: domain research 2.4. */
export const measureStatuses = [
  'proposed',
  'agreed',
  'inProgress',
  'completed',
  'delayed',
  'onHold',
  'permanent',
  'rejected',
  'dropped',
  'notCompetent',
] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

/** How far it is, in the four words of the yearly question. */
export const degrees = ['notStarted', 'begun', 'mostly', 'done'] as const;
export type Degree = (typeof degrees)[number];

/** Whose turn it is; `nobody` when nothing is left to do. */
export const turns = ['office', 'accountableBody', 'contributors', 'council', 'nobody'] as const;
export type Turn = (typeof turns)[number];

/** Ended: nothing more is expected of anybody. A permanent task never ends by itself. */
export const endedStatuses: ReadonlySet<MeasureStatus> = new Set(['completed', 'rejected', 'dropped', 'notCompetent']);

/** Statuses that only a measure with a complete record may have; see `missingForAgreement`. */
export const agreedStatuses: ReadonlySet<MeasureStatus> = new Set([
  'agreed',
  'inProgress',
  'completed',
  'delayed',
  'onHold',
  'permanent',
]);

const nextStatuses: Record<MeasureStatus, readonly MeasureStatus[]> = {
  proposed: ['agreed', 'rejected', 'dropped', 'notCompetent'],
  agreed: ['inProgress', 'completed', 'delayed', 'onHold', 'permanent', 'dropped', 'notCompetent', 'proposed'],
  inProgress: ['completed', 'delayed', 'onHold', 'permanent', 'dropped', 'notCompetent', 'agreed'],
  delayed: ['inProgress', 'completed', 'onHold', 'permanent', 'dropped', 'notCompetent', 'agreed'],
  onHold: ['inProgress', 'completed', 'delayed', 'permanent', 'dropped', 'notCompetent', 'agreed'],
  permanent: ['completed', 'delayed', 'onHold', 'dropped', 'notCompetent', 'inProgress'],
  completed: ['inProgress', 'permanent'],
  rejected: ['proposed'],
  dropped: ['proposed', 'agreed'],
  notCompetent: ['proposed'],
};

export function statusesAfter(status: MeasureStatus): readonly MeasureStatus[] {
  return nextStatuses[status];
}

/** How far along the course a status stands; side states that end a measure stand outside. */
export function phaseOf(status: MeasureStatus): 0 | 1 | 2 | 3 | null {
  if (status === 'proposed') return 0;
  if (status === 'agreed') return 1;
  if (status === 'completed') return 3;
  return endedStatuses.has(status) ? null : 2;
}

/** Going back, or taking up again what was ended. */
export function isStepBack(from: MeasureStatus, to: MeasureStatus): boolean {
  const [before, after] = [phaseOf(from), phaseOf(to)];
  if (before === null) return true;
  return after !== null && after < before;
}

const reasonOwed: ReadonlySet<MeasureStatus> = new Set(['delayed', 'onHold', 'rejected', 'dropped', 'notCompetent']);

/** Whether everybody is owed a reason for this change. */
export function owesReason(from: MeasureStatus, to: MeasureStatus): boolean {
  return reasonOwed.has(to) || isStepBack(from, to);
}

/** What a measure must have before anybody may call it agreed. */
export const gaps = ['accountableBody', 'goal', 'deadline', 'indicator', 'origin'] as const;
export type Gap = (typeof gaps)[number];

export type Completeness = {
  accountableBody: string | null;
  goalText: string;
  dueDay: string | null;
  reviewDay: string | null;
  origin: string | null;
  indicators: number;
};

/** What is missing; shown to everybody as a gap, whatever the status. */
export function missingForAgreement(measure: Completeness): readonly Gap[] {
  const present: Record<Gap, boolean> = {
    accountableBody: measure.accountableBody !== null,
    goal: measure.goalText.trim() !== '',
    deadline: measure.dueDay !== null || measure.reviewDay !== null,
    indicator: measure.indicators > 0,
    origin: measure.origin !== null,
  };
  return gaps.filter((gap) => !present[gap]);
}

export type MeasureMove = {
  to: MeasureStatus;
  reason?: string | undefined;
  /** Who is competent instead; owed with `notCompetent`. */
  addressee?: string | undefined;
  /** The day on which it truly changed, when that was before today. */
  on?: Day | undefined;
};

export type MeasureMoveFault =
  | 'not-from-here'
  | 'reason-missing'
  | 'addressee-missing'
  | 'incomplete'
  | 'in-the-future'
  | 'before-the-last';

/** Between which days a change of status may lie: not before the last one, and not in the future. */
export type MoveSpan = { readonly since: Day; readonly today: Day };

/** Checks a change of status: allowed from here, with a reason where one is owed, on a possible day, and never agreed with gaps. */
export function checkMeasureMove(
  from: MeasureStatus,
  move: MeasureMove,
  missing: readonly Gap[],
  span: MoveSpan,
): Result<MeasureMove, MeasureMoveFault> {
  if (!nextStatuses[from].includes(move.to)) return failure('not-from-here');
  if (agreedStatuses.has(move.to) && missing.length > 0) return failure('incomplete');
  if (owesReason(from, move.to) && !move.reason?.trim()) return failure('reason-missing');
  if (move.to === 'notCompetent' && !move.addressee?.trim()) return failure('addressee-missing');
  if (move.on !== undefined && move.on > span.today) return failure('in-the-future');
  if (move.on !== undefined && move.on < span.since) return failure('before-the-last');
  return success(move);
}
