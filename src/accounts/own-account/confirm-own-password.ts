import type { Staff } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { isPassword } from '../hash-password.ts';
import { markSessionProven } from '../sessions.store.ts';
import { forgetTries, waitBeforeSignIn } from '../sign-in/sign-in-limits.ts';
import type { StaffRow } from '../staff.store.ts';

type Try = { password: string; address: string };

/** Wrong, or how many minutes to wait after too many tries. */
export type Unconfirmed = { kind: 'wrong' } | { kind: 'wait'; minutes: number };

/**
 * Proves with the password that it is still the owner who uses the session. Tries count together with those of signing in:
 * whoever finds an open session must not guess faster than at the door.
 */
export async function confirmOwnPassword(
  services: Services,
  staff: Staff,
  owner: StaffRow,
  { password, address }: Try,
): Promise<Result<null, Unconfirmed>> {
  const minutes = await waitBeforeSignIn(services.limits, owner.email, address);
  if (minutes > 0) return failure({ kind: 'wait', minutes });
  const isRight = await isPassword(password, owner.passwordHash);
  await transact(services, { kind: 'staff', id: staff.id }, async (work) => {
    if (isRight) await markSessionProven(work.db, staff.sessionId, work.now);
    await work.audit(isRight ? 'accounts.password-confirmed' : 'accounts.confirmation-refused', `staff ${staff.id}`);
  });
  if (!isRight) return failure({ kind: 'wrong' });
  await forgetTries(services.limits, { email: owner.email, staffId: staff.id });
  return success(null);
}
