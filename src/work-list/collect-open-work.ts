import type { Staff } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { Slice } from '../platform/slice.ts';
import { inOrderOfUrgency, type Area, type WaitingThing } from './open-work.ts';

/** Asks every slice at the same time what waits for somebody, and puts the answers in one order. */
export async function collectOpenWork(
  slices: readonly Slice[],
  services: Services,
  staff: Staff,
): Promise<readonly WaitingThing[]> {
  const answers = await Promise.all(
    slices.map(async (slice) => {
      const area = areaOf(slice);
      const things = (await slice.openWork?.(services, staff)) ?? [];
      return things.map((thing): WaitingThing => ({ ...thing, area }));
    }),
  );
  return inOrderOfUrgency(answers.flat());
}

/** A slice is called what its first entry in the staff navigation says, so that both always agree. */
export function areaOf({ name, staffNavigation = [] }: Slice): Area {
  const [first] = staffNavigation.toSorted((one, other) => one.order - other.order);
  return { code: name, name: first?.label.de ?? name };
}
