import { system } from '../../platform/actor.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { tieMeasureToCause } from './tie-cause.ts';

/** Ties a measure to a cause, given by its number. */
export async function haveTied(services: Services, measureId: string, cause: number): Promise<void> {
  const tied = await transact(services, system, (work) => tieMeasureToCause(work, { measureId, cause }));
  if (!tied.ok) throw new Error(`this is not allowed: ${tied.failure}`);
}
