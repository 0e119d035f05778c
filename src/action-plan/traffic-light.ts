import { addDays, addMonths, type Day } from '../platform/calendar.ts';
import { endOfPeriod, type Precision } from '../platform/rough-day.ts';
import type { Degree, MeasureStatus } from './measure.ts';

export const lights = ['green', 'yellow', 'red', 'grey'] as const;
export type Light = (typeof lights)[number];

/** Why a light shows what it shows; every reason has a sentence beside the colour. */
export const lightReasons = [
  'completed',
  'notStarted',
  'ended',
  'overdue',
  'silent',
  'dueSoon',
  'standsStill',
  'reviewOverdue',
  'onTime',
] as const;
export type LightReason = (typeof lightReasons)[number];

export type LightInput = {
  status: MeasureStatus;
  /** The day of the present status. */
  statusSince: Day;
  degree: Degree | null;
  lastReportOn: Day | null;
  dueDay: Day | null;
  duePrecision: Precision | null;
  reviewDay: Day | null;
};

/** A report as old as this says nothing about today any more. */
const silentAfterMonths = 12;
/** This near to the deadline somebody should have reported. */
const soonDays = 90;

/** Last day on which it is still in time; null for ongoing tasks and those without a deadline. */
export function deadlineOf({ dueDay, duePrecision }: Pick<LightInput, 'dueDay' | 'duePrecision'>): Day | null {
  return dueDay === null ? null : endOfPeriod(dueDay, duePrecision ?? 'day');
}

/**
 * The traffic light follows from status, dates and reports (domain research 2.4): red when overdue or without a report for more than
 * twelve months; yellow when due within 90 days without a fresh report or with little done, when it stands still, or when a permanent
 * task missed its review; grey before the start and after an end without result; else green.
 */
export function deriveLight(measure: LightInput, today: Day): { light: Light; reason: LightReason } {
  const { status, degree, lastReportOn, reviewDay } = measure;
  if (status === 'completed') return { light: 'green', reason: 'completed' };
  if (status === 'rejected' || status === 'dropped' || status === 'notCompetent')
    return { light: 'grey', reason: 'ended' };
  const deadline = deadlineOf(measure);
  if (status === 'proposed') return { light: 'grey', reason: 'notStarted' };
  if (deadline !== null && deadline < today) return { light: 'red', reason: 'overdue' };
  const lastSign = lastReportOn !== null && lastReportOn > measure.statusSince ? lastReportOn : measure.statusSince;
  if (addMonths(lastSign, silentAfterMonths) < today) return { light: 'red', reason: 'silent' };
  if (status === 'onHold' || status === 'delayed') return { light: 'yellow', reason: 'standsStill' };
  if (deadline !== null && addDays(today, soonDays) >= deadline) {
    const isFresh = lastReportOn !== null && addDays(lastReportOn, soonDays) >= today;
    if (!isFresh || degree === null || degree === 'notStarted' || degree === 'begun') {
      return { light: 'yellow', reason: 'dueSoon' };
    }
  }
  if (reviewDay !== null && reviewDay < today && (lastReportOn === null || lastReportOn < reviewDay)) {
    return { light: 'yellow', reason: 'reviewOverdue' };
  }
  return status === 'agreed' && (degree === null || degree === 'notStarted')
    ? { light: 'grey', reason: 'notStarted' }
    : { light: 'green', reason: 'onTime' };
}

/** Stendal's three classes, and what is left out of them. */
export const stendalClasses = ['onPlan', 'partly', 'notYet', 'struck'] as const;
export type StendalClass = (typeof stendalClasses)[number];

/** The classes of Stendal's interim evaluations: as planned · partly or delayed · not yet worked on · struck (domain research 2.4). */
export function stendalClassOf({ status, light }: { status: MeasureStatus; light: Light }): StendalClass {
  if (status === 'rejected' || status === 'dropped' || status === 'notCompetent') return 'struck';
  if (status === 'proposed' || light === 'grey') return 'notYet';
  return light === 'green' ? 'onPlan' : 'partly';
}
