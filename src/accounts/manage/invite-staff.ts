import type { Actor } from '../../platform/actor.ts';
import type { Role } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { mailAccessLink } from '../access-link.ts';
import { insertStaff } from '../staff.store.ts';

type Invitation = { name: string; email: string; role: Role };

/** Makes an account without a password and mails its owner the way in. */
export function inviteStaff(
  services: Services,
  actor: Actor,
  invitation: Invitation,
): Promise<Result<{ id: string }, 'email-taken'>> {
  return transact(services, actor, async (work) => {
    const id = await insertStaff(work.db, { ...invitation, passwordHash: null, now: work.now });
    if (id === null) return failure('email-taken');
    await mailAccessLink(work, services, { id, name: invitation.name, email: invitation.email, passwordHash: null });
    await work.audit('accounts.staff-invited', `staff ${id}`, { role: invitation.role });
    return success({ id });
  });
}
