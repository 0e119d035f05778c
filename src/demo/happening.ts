import { settableClock } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import type { Services } from '../platform/services.ts';

/** Something that people do in the demo stock, and when. */
export type Happening = { readonly at: Date; readonly happen: (services: Services) => Promise<void> };

export const minute = 60_000;
export const hour = 60 * minute;

/** The last moment at which something may have happened: nothing of the stock lies in the future. */
export const latestMoment = ({ clock }: Services): number => clock.now().getTime() - minute;

/** Lets everything happen in the order of time, with a clock that is set to the moment of each. */
export async function letHappen(services: Services, happenings: readonly Happening[]): Promise<void> {
  const clock = settableClock(services.clock.now());
  const past: Services = { ...services, clock };
  for (const { at, happen } of happenings.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
    clock.set(at);
    await happen(past);
  }
}

/** A step that the program refuses is a fault of the demo stock. */
export function allowed<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`the program refuses this: ${JSON.stringify(result.failure)}`);
  return result.value;
}
