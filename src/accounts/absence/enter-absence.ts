import { addDays, dayOf, type Day } from '../../platform/calendar.ts';
import { may, type Staff } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { manageAbsences } from '../accounts.access.ts';
import { findStaff, lockAllStaff } from '../staff.store.ts';
import { deleteAbsence, endAbsenceOn, findAbsence, insertAbsence, overlaps } from './absence.store.ts';
import { deputyRoles } from './deputies.ts';
import { savePausedDays } from './save-paused-days.ts';

export type NewAbsence = {
  /** Missing for a vacancy. */
  readonly staffId: string | null;
  readonly fromDay: Day;
  readonly toDay: Day | null;
  readonly deputyId: string | null;
};

type Refusal = 'forbidden' | 'overlaps' | 'no-deputy';
type Office = Pick<Services, 'district'>;

const actsFor = (staff: Staff, staffId: string | null): boolean => staffId === staff.id || may(staff, manageAbsences);

/** Enters that somebody is away, or that a position is vacant. Times that are promised from now on take it into account. */
export async function enterAbsence(
  work: Work,
  { district }: Office,
  staff: Staff,
  absence: NewAbsence,
): Promise<Result<string, Refusal>> {
  if (!actsFor(staff, absence.staffId)) return failure('forbidden');
  // One after the other: two forms sent at the same moment make one absence, and the days are worked out from all of them.
  await lockAllStaff(work.db);
  if (absence.staffId !== null && !(await findStaff(work.db, absence.staffId))) return failure('forbidden');
  const deputy = absence.deputyId === null ? null : await findStaff(work.db, absence.deputyId);
  const isFit =
    deputy === null ||
    (deputy !== undefined &&
      deputy.id !== absence.staffId &&
      deputy.deactivatedAt === null &&
      deputyRoles.includes(deputy.role));
  if (!isFit) return failure('no-deputy');
  if (await overlaps(work.db, absence.staffId, absence.fromDay, absence.toDay)) return failure('overlaps');
  const id = await insertAbsence(work.db, { ...absence, enteredBy: staff.id, enteredAt: work.now });
  await savePausedDays(work, district);
  await work.audit('accounts.absence-entered', `absence ${id}`, {
    kind: absence.staffId === null ? 'vacancy' : 'person',
  });
  return success(id);
}

/** Somebody is back, or will not go after all: today counts as present again. */
export async function endAbsence(
  work: Work,
  { district }: Office,
  staff: Staff,
  id: string,
): Promise<Result<null, 'forbidden'>> {
  await lockAllStaff(work.db);
  const absence = await findAbsence(work.db, id);
  if (!absence || !actsFor(staff, absence.staffId)) return failure('forbidden');
  const today = dayOf(work.now);
  if (absence.fromDay >= today) await deleteAbsence(work.db, id);
  else if (absence.toDay === null || absence.toDay >= today) await endAbsenceOn(work.db, id, addDays(today, -1));
  await savePausedDays(work, district);
  await work.audit('accounts.absence-ended', `absence ${id}`);
  return success(null);
}
