import { system } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { isPassword } from '../hash-password.ts';
import { findStaffByEmail } from '../staff.store.ts';
import { type Door, enterWithPassword, type Entered } from './enter.ts';
import { forgetTries } from './sign-in-limits.ts';

type Attempt = { email: string; password: string; door: Door };

/**
 * Signs somebody in with the password. An unknown address, an account without password and a wrong password get the same
 * answer after the same work.
 */
export async function signIn(
  services: Services,
  { email, password, door }: Attempt,
): Promise<Result<Entered, 'refused'>> {
  const found = await findStaffByEmail(services.db, email);
  const staff = found?.deactivatedAt === null ? found : undefined;
  if (!(await isPassword(password, staff?.passwordHash ?? null)) || !staff) {
    await transact(services, system, (work) =>
      work.audit('accounts.sign-in-refused', `staff ${found?.id ?? 'unknown'}`),
    );
    return failure('refused');
  }
  const entered = await transact(services, { kind: 'staff', id: staff.id }, (work) =>
    enterWithPassword(work, staff, door),
  );
  // The second factor's tries stay counted: the password alone does not reset them.
  if (entered.next !== '/anmelden/zweiter-faktor') await forgetTries(services.limits, { email, staffId: staff.id });
  return success(entered);
}
