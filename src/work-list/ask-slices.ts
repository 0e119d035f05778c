import { dayOf } from '../platform/calendar.ts';
import type { KeepNoted } from '../platform/kept/keep-noted.ts';
import type { InRole } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { Slice } from '../platform/slice.ts';

type Asked<Group> = {
  /** Names the question with all that it depends on beside data, day and role. */
  readonly name: string;
  readonly keep: KeepNoted;
  readonly of: (slice: Slice, services: Services) => Promise<readonly Group[]> | undefined;
};

/**
 * What slices answer to one question, in their order. Of those that say how long it lasts the answers are kept for everybody in this
 * role until something changes that they were read from, and no longer than a day or a minute; the others are asked anew.
 */
export async function askSlices<Group>(
  slices: readonly Slice[],
  services: Services,
  { role }: InRole,
  { name, keep, of }: Asked<Group>,
): Promise<readonly Group[]> {
  const now = services.clock.now();
  const until = { day: dayOf(now), minute: now.toISOString().slice(0, 16), look: '' };
  const sameLong = Map.groupBy(slices, ({ openWorkLasts }) => openWorkLasts ?? 'look');
  const answers = await Promise.all(
    [...sameLong].map(([lasts, some]) => {
      const ask = (from: Services) =>
        Promise.all(some.map(async (slice) => [slice, (await of(slice, from)) ?? []] as const));
      if (lasts === 'look') return ask(services);
      return keep({ name: `open work, ${role}, ${lasts}, ${name}`, moment: until[lasts] }, ask);
    }),
  );
  const groupsOf = new Map(answers.flat());
  return slices.flatMap((slice) => groupsOf.get(slice) ?? []);
}
