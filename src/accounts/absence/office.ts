import { dayOf, type Day } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import type { Services } from '../../platform/services.ts';
import { covers, officeState, type OfficeState } from './absence.ts';
import { absencesFrom, readPausedDays } from './absence.store.ts';

/** The days on which promised times stand still. */
export async function promisesPausedOn(db: Db): Promise<ReadonlySet<Day>> {
  return new Set((await readPausedDays(db)).map(({ day }) => day));
}

/** How the office stands today, as people outside are told it. */
export async function readOfficeState(
  { db, district }: Pick<Services, 'db' | 'district'>,
  now: Date,
): Promise<OfficeState> {
  const today = dayOf(now);
  const [paused, absences] = await Promise.all([readPausedDays(db), absencesFrom(db, today)]);
  const hasVacancy =
    district.promises.vacancy === 'doubled' &&
    absences.some((absence) => absence.staffId === null && covers(absence, today));
  return officeState(paused, hasVacancy, today, district.federalState);
}

/** Who is away on a day, and who stands in for them. */
export async function awayOn(
  db: Db,
  day: Day,
): Promise<ReadonlyMap<string, { deputyId: string | null; until: Day | null }>> {
  const absences = await absencesFrom(db, day);
  return new Map(
    absences
      .filter((absence) => covers(absence, day))
      .flatMap(({ staffId, deputyId, toDay }) => (staffId === null ? [] : [[staffId, { deputyId, until: toDay }]])),
  );
}
