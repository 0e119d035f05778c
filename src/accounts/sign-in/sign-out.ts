import type { Staff } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { deleteSession } from '../sessions.store.ts';

/** Ends the session that is used right now. */
export async function signOut(services: Services, staff: Staff): Promise<void> {
  await transact(services, { kind: 'staff', id: staff.id }, async (work) => {
    await deleteSession(work.db, staff.id, staff.sessionId);
    await work.audit('accounts.signed-out', `staff ${staff.id}`);
  });
}
