import type { MeasureStatus } from '../../action-plan/action-plan.demo.ts';
import { addDays, type Day } from '../../platform/calendar.ts';
import { isNew, type NumberedStory } from './numbered.ts';
import type { PlanCalendar } from './plan-calendar.ts';
import { lastTold, type RoundYear } from './progress.ts';
import { roundsOf } from './rounds.ts';

export type Move = { readonly to: MeasureStatus; readonly on: Day };

const worked: ReadonlySet<MeasureStatus> = new Set(['inProgress', 'completed', 'delayed', 'onHold', 'permanent']);

/** The statuses that a measure took after it was agreed, each on a day that fits its story. */
export function courseOf(calendar: PlanCalendar, measure: NumberedStory): readonly Move[] {
  const { number, story } = measure;
  const { status } = story;
  const { on, today } = calendar;
  if (status === 'proposed' || status === 'agreed') return [];
  if (status === 'rejected') return [{ to: status, on: on(-1, '03-20') }];
  if (!worked.has(status)) return [{ to: status, on: afterRound(calendar, 0) }];
  if (isNew(measure)) return [{ to: 'inProgress', on: addDays(today, -80) }];
  const spread = (number * 11) % 90;
  const begun: Move = { to: 'inProgress', on: addDays(startOf(calendar, measure), spread) };
  if (status === 'inProgress') return [begun];
  if (status === 'permanent') return [begun, { to: status, on: addDays(begun.on, 120) }];
  if (status === 'onHold') return [begun, { to: status, on: on(-1, '03-12') }];
  if (status === 'delayed') return [begun, { to: status, on: addDays(on(-1, '12-01'), spread % 14) }];
  const early = earlyEnd(calendar, measure);
  return [begun, { to: status, on: early ?? afterRound(calendar, lastTold(story) ?? 0) }];
}

/** The day on which a measure was completed before the first round, so that nobody asked about it any more. */
export function earlyEnd({ rough, on }: PlanCalendar, { story }: NumberedStory): Day | undefined {
  if (story.status !== 'completed' || story.due === undefined) return undefined;
  const { day } = rough(story.due);
  return day < on(-2, '01-01') ? `${day.slice(0, 4)}-10-15` : undefined;
}

/** Who did not answer in the first round had not begun by then. */
function startOf({ on }: PlanCalendar, { story }: NumberedStory): Day {
  return typeof story.told?.[0] === 'string' ? on(-5, '03-01') : on(-1, '02-01');
}

/** Some days after the answers of a round were read. */
const afterRound = (calendar: PlanCalendar, year: RoundYear): Day => addDays(roundsOf(calendar)[year].review, 4);
