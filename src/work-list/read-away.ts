import { awayOn, staffNames } from '../accounts/index.ts';
import { dayOf, type Day } from '../platform/calendar.ts';
import type { Staff } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';

/** Whom somebody stands in for today, and until when they are away themselves. */
export type Away = {
  readonly standsInFor: readonly { readonly name: string; readonly until: Day | null }[];
  readonly own: { readonly until: Day | null } | null;
};

export async function readAway({ db, clock }: Pick<Services, 'db' | 'clock'>, staff: Staff): Promise<Away> {
  const away = await awayOn(db, dayOf(clock.now()));
  if (away.size === 0) return { standsInFor: [], own: null };
  const names = await staffNames(db);
  return {
    standsInFor: [...away]
      .filter(([, { deputyId }]) => deputyId === staff.id)
      .map(([id, { until }]) => ({ name: names.get(id) ?? '', until })),
    own: away.get(staff.id) ?? null,
  };
}
