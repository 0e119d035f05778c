import type { Work } from '../../../platform/use-case.ts';
import { saveDestinationRow, type DestinationChange } from './destinations.store.ts';

/** Notes in which system a body wants to get questions. */
export async function saveDestination(work: Work, change: DestinationChange): Promise<void> {
  await saveDestinationRow(work.db, change, work.now);
  await work.audit('barriers.open311-destination-saved', `body ${change.bodyCode}`, { active: change.active });
}
