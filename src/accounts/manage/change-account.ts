import type { Actor } from '../../platform/actor.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import type { Role } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { mailAccessLink, revokeAccessLinks } from '../access-link.ts';
import { savePausedDays } from '../absence/save-paused-days.ts';
import { removeSecondFactors } from '../second-factor/remove-second-factors.ts';
import { securityMail } from '../security.mail.ts';
import { deleteSessionsOf } from '../sessions.store.ts';
import { lockAdministrators, lockStaff, type StaffRow, updateStaff } from '../staff.store.ts';

type Refusal = 'unknown' | 'last-administrator';
type Outcome = Result<null, Refusal>;

/** Runs a change of one account while nobody else changes it or takes an administrator away. */
function change(
  services: Services,
  actor: Actor,
  id: string,
  act: (work: Work, staff: StaffRow) => Promise<Outcome>,
): Promise<Outcome> {
  return transact(services, actor, async (work) => {
    const administrators = await lockAdministrators(work.db);
    const staff = await lockStaff(work.db, id);
    if (!staff) return failure('unknown');
    const outcome = await act(work, staff);
    // Who may look at reports has changed with the role or the account.
    if (outcome.ok) await savePausedDays(work, services.district);
    const isLeft = (await lockAdministrators(work.db)).length > 0;
    // Whoever did this is an administrator, so there was one: the last must not be lost.
    return administrators.length > 0 && !isLeft ? failure('last-administrator') : outcome;
  });
}

export function changeRole(services: Services, actor: Actor, id: string, role: Role): Promise<Outcome> {
  return change(services, actor, id, async (work, staff) => {
    await updateStaff(work.db, id, { role });
    await work.audit('accounts.role-changed', `staff ${id}`, { from: staff.role, to: role });
    return success(null);
  });
}

/** Closes an account: its sessions end at once and its open links open nothing. */
export function deactivateStaff(services: Services, actor: Actor, id: string): Promise<Outcome> {
  return change(services, actor, id, async (work) => {
    await updateStaff(work.db, id, { deactivatedAt: work.now });
    await deleteSessionsOf(work.db, id);
    await revokeAccessLinks(work, id);
    await work.audit('accounts.staff-deactivated', `staff ${id}`);
    return success(null);
  });
}

export function reactivateStaff(services: Services, actor: Actor, id: string): Promise<Outcome> {
  return change(services, actor, id, async (work) => {
    await updateStaff(work.db, id, { deactivatedAt: null });
    await work.audit('accounts.staff-reactivated', `staff ${id}`);
    return success(null);
  });
}

/** Mails the owner an invitation again, or a link for a new password. */
export function sendAccessLink(services: Services, actor: Actor, id: string): Promise<Outcome> {
  return change(services, actor, id, async (work, staff) => {
    if (staff.deactivatedAt !== null) return failure('unknown');
    const kind = await mailAccessLink(work, services, staff);
    await work.audit('accounts.access-link-sent', `staff ${id}`, { kind });
    return success(null);
  });
}

/** For somebody who lost everything: the password alone signs in again, and an administrator must set up a new factor. */
export function resetSecondFactors(services: Services, actor: Actor, id: string): Promise<Outcome> {
  return change(services, actor, id, async (work, { name, email }) => {
    await removeSecondFactors(work, id);
    await deleteSessionsOf(work.db, id);
    await queueMail(work, securityMail({ staffId: id, name, email }, 'factors-reset', services.district.siteName.de));
    return success(null);
  });
}
