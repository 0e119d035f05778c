import { awayOn, listStaff, type Colleague } from '../accounts/index.ts';
import { dayOf, type Day } from '../platform/calendar.ts';
import { keepFromNowOn, type KeepNoted } from '../platform/kept/keep-noted.ts';
import type { Services } from '../platform/services.ts';

/** Who has an account, and who of them is away today, with whoever stands in. */
export type Office = {
  readonly today: Day;
  readonly people: readonly Colleague[];
  readonly away: Awaited<ReturnType<typeof awayOn>>;
};

/** Read once for everybody until something changes or the day is over. */
export async function readOffice(services: Services, keepNow?: KeepNoted): Promise<Office> {
  const keep = keepNow ?? (await keepFromNowOn(services));
  const today = dayOf(services.clock.now());
  return keep({ name: 'office', moment: today }, async ({ db }) => {
    const [people, away] = await Promise.all([listStaff(db), awayOn(db, today)]);
    return { today, people, away };
  });
}
