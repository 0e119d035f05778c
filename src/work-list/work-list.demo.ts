import { addDays, dayOf } from '../platform/calendar.ts';
import type { Staff } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { Slice } from '../platform/slice.ts';
import { transact } from '../platform/use-case.ts';
import { collectOpenWork } from './collect-open-work.ts';
import { inOrderOfUrgency } from './open-work.ts';
import { handOver, putOff } from './set-aside/put-off.ts';

/** One of the managers puts a thing off and hands another over, as on any Monday. */
export async function setSomeAside(
  services: Services,
  slices: readonly Slice[],
  { by, to }: { by: string; to: string },
): Promise<void> {
  const staff: Staff = { id: by, name: '', role: 'participationManager', sessionId: '' };
  const { mine } = await collectOpenWork(slices, services, staff, 10);
  const [, second, third] = inOrderOfUrgency(mine.filter(({ urgency }) => urgency === 'person-waiting'));
  const today = dayOf(services.clock.now());
  const actor = { kind: 'staff', id: by } as const;
  await transact(services, actor, async (work) => {
    if (second) {
      await putOff(work, second, {
        until: addDays(today, 9),
        reason: 'appointment',
        note: 'Ortstermin mit dem Bauhof',
      });
    }
    if (third) await handOver(work, third, { to, until: addDays(today, 14), reason: 'thatDay', note: '' });
  });
}
