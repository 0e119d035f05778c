import { dayOf } from '../../platform/calendar.ts';
import { may, type InRole } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import type { OpenWorkGroup, Urgency } from '../../platform/slice.ts';
import { handlePlan } from '../action-plan.access.ts';
import { measurePath, measuresPath } from './measure-address.ts';
import { openWorkTexts as t } from './open-work.messages.ts';
import { openMeasures, type OpenMeasure } from './open-measures.store.ts';
import { waitingFor, type Waiting } from './waiting-measure.ts';

/** One group for each reason; a missed review is a date, a measure that lies with us lets others wait. */
const urgencies: Record<Waiting['why'], Urgency> = {
  overdue: 'promise-broken',
  silent: 'promise-broken',
  red: 'promise-broken',
  turn: 'person-waiting',
  review: 'date-near',
  gaps: 'date-near',
};

type Found = { measure: OpenMeasure; waiting: Waiting };

/** Measures that wait for the office, for those who may act; one question to the database. */
export async function openMeasureWork(
  { db, clock }: Services,
  staff: InRole,
  most: number,
): Promise<readonly OpenWorkGroup[]> {
  if (!may(staff, handlePlan)) return [];
  const today = dayOf(clock.now());
  const found = (await openMeasures(db)).flatMap((measure) => {
    const waiting = waitingFor(measure, today);
    return waiting ? [{ measure, waiting }] : [];
  });
  const groups = Map.groupBy(found, ({ waiting }) => waiting.why);
  return [...groups].map(([why, members]) => ({
    urgency: urgencies[why],
    path: measuresPath,
    count: members.length,
    first: members.toSorted(byAge).slice(0, most).map(workOf),
  }));
}

const byAge = (one: Found, other: Found): number => one.waiting.since.getTime() - other.waiting.since.getTime();

function workOf({ measure: { number, title }, waiting }: Found) {
  return {
    key: `measure-${number}`,
    title: t.title(number, title),
    path: measurePath(number),
    reason: waiting.why === 'gaps' ? t.gaps(waiting.gaps) : t.reasons[waiting.why],
    since: waiting.since,
  };
}
