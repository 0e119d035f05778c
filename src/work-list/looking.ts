import { dayOf } from '../platform/calendar.ts';
import type { Staff } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { Looking } from './set-aside/set-aside.ts';

/** From whose eyes the list is seen, today. */
export function lookingNow({ clock }: Pick<Services, 'db' | 'clock'>, staff: Staff): Promise<Looking> {
  const today = dayOf(clock.now());
  return Promise.resolve({ staffId: staff.id, today, away: new Map() });
}
