import { addDays, addMonths, dayOf, startOfDay, type Day } from '../../platform/calendar.ts';
import {
  agreedStatuses,
  missingForAgreement,
  type Completeness,
  type Gap,
  type MeasureStatus,
  type Turn,
} from '../measure.ts';
import { deadlineOf, deriveLight, type Light, type LightInput } from '../traffic-light.ts';

/** What decides whether a measure waits for the office. */
export type Judged = Completeness &
  Omit<LightInput, 'statusSince'> & {
    status: MeasureStatus;
    statusSince: Date;
    turn: Turn;
    turnSince: Date;
    lightOverride: Light | null;
  };

/** Why a measure stands on the list of what waits, most pressing first; each measure stands there once. */
export type Waiting =
  | { why: 'overdue' | 'silent' | 'red' | 'turn' | 'review'; since: Date }
  | { why: 'gaps'; since: Date; gaps: readonly Gap[] };

/** This long the office may hold a measure before it counts as waiting. */
export const longTurnDays = 30;

/** Why a measure waits for the office today; null when it does not. */
export function waitingFor(measure: Judged, today: Day): Waiting | null {
  const statusSince = dayOf(measure.statusSince);
  const derived = deriveLight({ ...measure, statusSince }, today);
  if ((measure.lightOverride ?? derived.light) === 'red') return redSince(measure, derived.reason);
  if (measure.turn === 'office' && addDays(dayOf(measure.turnSince), longTurnDays) < today) {
    return { why: 'turn', since: measure.turnSince };
  }
  const { reviewDay, lastReportOn } = measure;
  const isReviewed = lastReportOn !== null && reviewDay !== null && lastReportOn >= reviewDay;
  if (agreedStatuses.has(measure.status) && reviewDay !== null && reviewDay < today && !isReviewed) {
    return { why: 'review', since: startOfDay(reviewDay) };
  }
  const gaps = agreedStatuses.has(measure.status) ? missingForAgreement(measure) : [];
  return gaps.length > 0 ? { why: 'gaps', since: measure.statusSince, gaps } : null;
}

function redSince(measure: Judged, reason: string): Waiting {
  const deadline = deadlineOf(measure);
  if (reason === 'overdue' && deadline !== null) return { why: 'overdue', since: startOfDay(addDays(deadline, 1)) };
  if (reason !== 'silent') return { why: 'red', since: measure.statusSince };
  const statusSince = dayOf(measure.statusSince);
  const lastSign =
    measure.lastReportOn !== null && measure.lastReportOn > statusSince ? measure.lastReportOn : statusSince;
  return { why: 'silent', since: startOfDay(addMonths(lastSign, 12)) };
}
