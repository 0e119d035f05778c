import type { Db } from '../../platform/database.ts';
import { overviewOf } from './cause-overview.ts';
import { allCauses, barriersWithPeople } from './causes.store.ts';

export type CauseOverview = Awaited<ReturnType<typeof listCauses>>[number];

/** Every cause with the barriers behind it, for the office; those with the most open barriers first. */
export async function listCauses(db: Db) {
  const [causes, barriers] = await Promise.all([allCauses(db), barriersWithPeople(db)]);
  return overviewOf(causes, barriers);
}
