import { addMonths, dayOf, type Day } from '../../../platform/calendar.ts';
import { planFigures, type PlanFigures } from '../../plan-figures.ts';
import type { ReportCorrection, ReportEntryRow } from '../../reports.store.ts';
import { deadlineOf, type LightReason } from '../../traffic-light.ts';

/** Those of the plan's figures that a frozen state can tell; counted in the same way. */
export type ReportFigures = Pick<PlanFigures, 'total' | 'byLight' | 'byStatus' | 'byClass'> & {
  asked: number;
  answered: number;
};

export function reportFigures(entries: readonly ReportEntryRow[]): ReportFigures {
  const counted = entries.map(({ light, bodyName, ...entry }) => ({
    ...entry,
    light: { light },
    bodyName,
    accountableBody: bodyName,
    // Since when a measure has its status was not frozen; none of the figures below needs it.
    statusSince: new Date(0),
    gaps: [],
  }));
  const { total, byLight, byStatus, byClass } = planFigures(counted);
  const asked = entries.filter(({ isAsked }) => isAsked).length;
  const answered = entries.filter((entry) => entry.answered).length;
  return { total, byLight, byStatus, byClass, asked, answered };
}

export type FieldOfReport = { title: string; entries: readonly ReportEntryRow[] };

/** The entries by field of action, in the order of the plan. */
export function byField(entries: readonly ReportEntryRow[]): readonly FieldOfReport[] {
  return [...Map.groupBy(entries, ({ fieldTitle }) => fieldTitle)].map(([title, own]) => ({ title, entries: own }));
}

export const correctionsFor = (
  corrections: readonly ReportCorrection[],
  { measureId }: Pick<ReportEntryRow, 'measureId'>,
): readonly ReportCorrection[] => corrections.filter((correction) => correction.measureId === measureId);

/** Why a light was red then: because somebody of the office has set it, or what dates and reports say. */
export type RedReason =
  | { kind: Extract<LightReason, 'overdue'>; since: Day }
  | { kind: 'noReport' }
  | { kind: 'oldReport'; on: Day }
  | { kind: 'byHand'; why: string | null };

export function redReason(entry: ReportEntryRow, frozenAt: Date): RedReason {
  if (entry.lightReason !== null) return { kind: 'byHand', why: entry.lightReason };
  const frozenOn = dayOf(frozenAt);
  const deadline = deadlineOf(entry);
  if (deadline !== null && deadline < frozenOn) return { kind: 'overdue', since: deadline };
  const { lastReportOn } = entry;
  if (lastReportOn === null) return { kind: 'noReport' };
  if (addMonths(lastReportOn, 12) < frozenOn) return { kind: 'oldReport', on: lastReportOn };
  // Older entries do not say why the light was set.
  return { kind: 'byHand', why: null };
}
