import type { Staff } from '../platform/permission.ts';
import type { Office } from './read-office.ts';
import type { Looking } from './set-aside/set-aside.ts';

/** From whose eyes the list is seen, today, and who is away. */
export function lookingAt({ today, away }: Office, staff: Pick<Staff, 'id' | 'role'>): Looking {
  return {
    staffId: staff.id,
    today,
    away: new Map([...away].map(([id, { deputyId }]) => [id, deputyId])),
    isReduced:
      staff.role !== 'participationManager' && [...away.values()].some(({ deputyId }) => deputyId === staff.id),
  };
}
