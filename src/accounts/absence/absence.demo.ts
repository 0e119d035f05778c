import { addDays, dayOf } from '../../platform/calendar.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { enterAbsence } from './enter-absence.ts';

/** One of the managers is away in two weeks, and the other stands in: the office stays open. */
export async function planHoliday(services: Services, { who, deputy }: { who: string; deputy: string }): Promise<void> {
  const from = addDays(dayOf(services.clock.now()), 14);
  const staff = { id: who, name: '', role: 'participationManager', sessionId: '' } as const;
  const absence = { staffId: who, fromDay: from, toDay: addDays(from, 11), deputyId: deputy };
  const entered = await transact(services, { kind: 'staff', id: who }, (work) =>
    enterAbsence(work, services, staff, absence),
  );
  if (!entered.ok) throw new Error(`the holiday of the demo stock was refused: ${entered.failure}`);
}
