import type { Role } from '../platform/permission.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { Work } from '../platform/use-case.ts';
import { hashPassword } from './hash-password.ts';
import { insertStaff } from './staff.store.ts';

type NewAccount = { name: string; email: string; role: Role; password: string };

/** Makes an account that can sign in at once, without an invitation: for the first administrator and the demonstration. */
export async function createStaff(work: Work, account: NewAccount): Promise<Result<{ id: string }, 'email-taken'>> {
  const { name, email, role, password } = account;
  const id = await insertStaff(work.db, {
    name,
    email,
    role,
    passwordHash: await hashPassword(password),
    now: work.now,
  });
  if (id === null) return failure('email-taken');
  await work.audit('accounts.staff-created', `staff ${id}`, { role });
  return success({ id });
}
