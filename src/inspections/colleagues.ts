import { listStaff, type Colleague } from '../accounts/index.ts';
import type { Db } from '../platform/database.ts';
import { may } from '../platform/permission.ts';
import { handleInspections } from './inspections.access.ts';

/** Everybody who may go and inspect, by name. */
export async function colleaguesWhoInspect(db: Db): Promise<readonly Colleague[]> {
  const all = await listStaff(db);
  return all.filter(({ active, ...colleague }) => active && may(colleague, handleInspections));
}
