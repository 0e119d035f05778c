import { addDays, daysBetween, isWorkingDay, type Day, type FederalState } from '../../platform/calendar.ts';

/** Somebody is away; without a person, a position is vacant. */
export type Absence = {
  readonly id: string;
  readonly staffId: string | null;
  readonly fromDay: Day;
  /** Missing only for a vacancy whose end nobody knows. */
  readonly toDay: Day | null;
  readonly deputyId: string | null;
};

export type PausedDay = { readonly day: Day; readonly reason: 'closed' | 'vacancy' };

/** What a vacancy does to promised times: nothing, or they take twice as long. */
export type VacancyRule = 'unchanged' | 'doubled';

export const covers = ({ fromDay, toDay }: Pick<Absence, 'fromDay' | 'toDay'>, day: Day): boolean =>
  fromDay <= day && (toDay === null || day <= toDay);

type Office = {
  readonly absences: readonly Absence[];
  /** Everybody who looks at what people report. */
  readonly managers: readonly string[];
  readonly vacancy: VacancyRule;
};

/**
 * The days from `first` to `last` on which promised times stand still: every day on which nobody of the managers is there, and with a
 * vacant position every second day, so that promises take twice as long while half of the office works.
 */
export function pausedDays({ absences, managers, vacancy }: Office, first: Day, last: Day): readonly PausedDay[] {
  const paused: PausedDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const today = absences.filter((absence) => covers(absence, day));
    const isAway = (id: string): boolean => today.some(({ staffId }) => staffId === id);
    const isVacant = today.some(({ staffId }) => staffId === null);
    if (managers.length > 0 && managers.every(isAway)) paused.push({ day, reason: 'closed' });
    else if (isVacant && vacancy === 'doubled' && isSecondDay(day)) paused.push({ day, reason: 'vacancy' });
  }
  return paused;
}

/** Counted from a fixed day, so that the pattern is the same whenever it is worked out. */
const isSecondDay = (day: Day): boolean => daysBetween('2026-01-01', day) % 2 === 0;

/** How the office stands on a day, as people outside are told it. */
export type OfficeState =
  | { readonly kind: 'open' }
  | { readonly kind: 'closed'; readonly until: Day }
  | { readonly kind: 'vacancy' };

/**
 * Whether the office is closed on a day, and until when: weekends and holidays between two absences do not open it. Whatever else, a
 * vacant position is said.
 */
export function officeState(
  paused: readonly PausedDay[],
  hasVacancy: boolean,
  today: Day,
  federalState: FederalState,
): OfficeState {
  const closed = new Set(paused.filter(({ reason }) => reason === 'closed').map(({ day }) => day));
  if (!closed.has(today)) return hasVacancy ? { kind: 'vacancy' } : { kind: 'open' };
  let until = today;
  for (let day = today; closed.has(day) || !isWorkingDay(day, federalState); day = addDays(day, 1)) {
    if (closed.has(day)) until = day;
  }
  return { kind: 'closed', until };
}
