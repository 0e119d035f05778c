import { queueMail } from '../../platform/mail/outbox.store.ts';
import type { Staff } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { hashPassword, isPassword } from '../hash-password.ts';
import { securityMail } from '../security.mail.ts';
import { markSessionProven } from '../sessions.store.ts';
import { setPassword } from '../set-password.ts';
import { lockStaff, type StaffRow } from '../staff.store.ts';

type Change = { currentPassword: string; newPassword: string };

/** Changes the own password; every other session of the account ends, in case somebody else had the old one. */
export async function changeOwnPassword(
  services: Services,
  staff: Staff,
  account: StaffRow,
  change: Change,
): Promise<Result<null, 'wrong-password'>> {
  if (!(await isPassword(change.currentPassword, account.passwordHash))) return failure('wrong-password');
  const passwordHash = await hashPassword(change.newPassword);
  return transact(services, { kind: 'staff', id: staff.id }, async (work) => {
    const now = await lockStaff(work.db, staff.id);
    // Somebody else set a password in between, for example with a reset link.
    if (now?.passwordHash !== account.passwordHash) return failure('wrong-password');
    await setPassword(work, staff.id, passwordHash, staff.sessionId);
    await markSessionProven(work.db, staff.sessionId, work.now);
    await work.audit('accounts.password-changed', `staff ${staff.id}`);
    const { name, email } = account;
    await queueMail(
      work,
      securityMail({ staffId: staff.id, name, email }, 'password-changed', services.district.siteName.de),
    );
    return success(null);
  });
}
