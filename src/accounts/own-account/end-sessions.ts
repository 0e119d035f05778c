import type { Staff } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { deleteSession, deleteSessionsOf } from '../sessions.store.ts';

/** Ends one of the own sessions, somewhere else. */
export function endOwnSession(services: Services, staff: Staff, sessionId: string): Promise<Result<null, 'unknown'>> {
  return transact(services, { kind: 'staff', id: staff.id }, async (work) => {
    if (!(await deleteSession(work.db, staff.id, sessionId))) return failure('unknown');
    await work.audit('accounts.session-ended', `staff ${staff.id}`);
    return success(null);
  });
}

/** Ends all own sessions but the one in use. */
export function endOtherSessions(services: Services, staff: Staff): Promise<void> {
  return transact(services, { kind: 'staff', id: staff.id }, async (work) => {
    const count = await deleteSessionsOf(work.db, staff.id, staff.sessionId);
    await work.audit('accounts.sessions-ended', `staff ${staff.id}`, { count });
  });
}
