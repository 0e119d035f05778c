import { awayOn } from '../accounts/index.ts';
import { dayOf } from '../platform/calendar.ts';
import type { Staff } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { Looking } from './set-aside/set-aside.ts';

/** From whose eyes the list is seen, today, and who is away. */
export async function lookingNow({ db, clock }: Pick<Services, 'db' | 'clock'>, staff: Staff): Promise<Looking> {
  const today = dayOf(clock.now());
  const away = await awayOn(db, today);
  return {
    staffId: staff.id,
    today,
    away: new Map([...away].map(([id, { deputyId }]) => [id, deputyId])),
    isReduced:
      staff.role !== 'participationManager' && [...away.values()].some(({ deputyId }) => deputyId === staff.id),
  };
}
