import type { Day } from '../platform/calendar.ts';
import type { Staff } from '../platform/permission.ts';
import type { Office } from './read-office.ts';

/** Whom somebody stands in for today, and until when they are away themselves. */
export type Away = {
  readonly standsInFor: readonly { readonly name: string; readonly until: Day | null }[];
  readonly own: { readonly until: Day | null } | null;
};

export function awayOf({ people, away }: Office, staff: Pick<Staff, 'id'>): Away {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    standsInFor: [...away]
      .filter(([, { deputyId }]) => deputyId === staff.id)
      .map(([id, { until }]) => ({ name: names.get(id) ?? '', until })),
    own: away.get(staff.id) ?? null,
  };
}
