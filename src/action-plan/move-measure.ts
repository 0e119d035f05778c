import { actorId, type Actor } from '../platform/actor.ts';
import { dayOf, startOfDay, type Day } from '../platform/calendar.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { Work } from '../platform/use-case.ts';
import {
  addToMeasureHistory,
  countIndicators,
  findVersion,
  findWorkingEdition,
  lockMeasure,
  updateMeasure,
  type MeasureRow,
} from './action-plan.store.ts';
import { tellOfMeasureJob } from './chain/tell-of-measure.ts';
import {
  checkMeasureMove,
  endedStatuses,
  missingForAgreement,
  type Gap,
  type MeasureMove,
  type MeasureMoveFault,
  type MeasureStatus,
  type Turn,
} from './measure.ts';

export type MeasureChange = MeasureMove & {
  /** The same reason in easy German; the standard one stands in when it is missing. */
  reasonEasy?: string | undefined;
  internalNote?: string | undefined;
};

/** Measures are changed by the office, by a body's answer or by the program; citizens have no part in it. */
export function measureActor(actor: Actor): { actorKind: 'staff' | 'body' | 'system'; actorId: string | null } {
  return { actorKind: actor.kind === 'citizen' ? 'system' : actor.kind, actorId: actorId(actor) };
}

/**
 * The one way in which a measure changes its status: checks the move, writes it into the history for everybody to read, says whose turn
 * it is from now on, and has the reporters of the barriers behind it told.
 * @returns the measure as it stands now, or why it may not move
 */
export async function moveMeasure(
  work: Work,
  measureId: string,
  move: MeasureChange,
): Promise<Result<MeasureRow, MeasureMoveFault | 'not-found'>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  const today = dayOf(work.now);
  const span = { since: dayOf(measure.statusSince), today };
  const checked = checkMeasureMove(measure.status, move, await gapsOf(work, measureId), span);
  if (!checked.ok) return checked;

  const happenedOn = move.on === undefined || move.on === today ? null : move.on;
  const statusSince = momentOf(happenedOn, measure.statusSince, work.now);
  const turn = turnAfter(move.to, measure.turn);
  const change = {
    status: move.to,
    statusSince,
    statusReason: move.reason?.trim() || null,
    statusReasonEasy: move.reasonEasy?.trim() || null,
    addressee: move.to === 'notCompetent' ? (move.addressee?.trim() ?? null) : null,
    ...(turn === measure.turn ? {} : { turn, turnSince: work.now, turnNote: null }),
    updatedAt: work.now,
  };
  await updateMeasure(work.db, measureId, change);
  const entry = await addToMeasureHistory(work.db, {
    measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: 'moved',
    happenedOn,
    fromStatus: measure.status,
    toStatus: move.to,
    publicText: change.statusReason ?? '',
    publicTextEasy: change.statusReasonEasy,
    internalNote: move.internalNote?.trim() || null,
  });
  await work.enqueue(tellOfMeasureJob, { entry });
  await work.audit('action-plan.measure-moved', `measure ${measure.number}`, { from: measure.status, to: move.to });
  return success({ ...measure, ...change });
}

/** A past day counts from its beginning, but never before the last change. */
function momentOf(day: Day | null, last: Date, now: Date): Date {
  if (day === null) return now;
  const begin = startOfDay(day);
  return begin < last ? last : begin;
}

/** What is missing before the measure may be called agreed, read from its words in the edition the office works on. */
export async function gapsOf(work: Pick<Work, 'db'>, measureId: string): Promise<readonly Gap[]> {
  const edition = await findWorkingEdition(work.db);
  const version = edition && (await findVersion(work.db, measureId, edition.id));
  const indicators = await countIndicators(work.db, measureId);
  if (!version) return missingForAgreement({ ...nothing, indicators });
  return missingForAgreement({ ...version, indicators });
}

const nothing = { accountableBody: null, goalText: '', dueDay: null, reviewDay: null, origin: null };

function turnAfter(status: MeasureStatus, before: Turn): Turn {
  if (endedStatuses.has(status)) return 'nobody';
  if (status === 'proposed') return before === 'council' ? 'council' : 'office';
  return before === 'contributors' ? 'contributors' : 'accountableBody';
}
