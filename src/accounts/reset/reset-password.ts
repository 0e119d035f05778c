import type { Db } from '../../platform/database.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { readSignedLink } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { recoveryPurpose, resetPurpose } from '../access-link.ts';
import { hashPassword } from '../hash-password.ts';
import { removeSecondFactors } from '../second-factor/remove-second-factors.ts';
import { securityMail } from '../security.mail.ts';
import { setPassword } from '../set-password.ts';
import { type Door, enterWithPassword, type Entered } from '../sign-in/enter.ts';
import { forgetTries } from '../sign-in/sign-in-limits.ts';
import { findStaff, lockStaff, type StaffRow } from '../staff.store.ts';

/** What a link for a new password opens: the account, and for `recovery` without its second factor. */
export type ResetLink = { readonly kind: 'reset' | 'recovery'; readonly staff: StaffRow };

/** The account a link belongs to, while the link is good. */
export const readResetLink = ({ db, clock }: Services, token: string): Promise<ResetLink | null> =>
  findResetLink(db, token, clock.now());

async function findResetLink(db: Db, token: string, now: Date): Promise<ResetLink | null> {
  const byMail = await readSignedLink(db, token, resetPurpose, now);
  const link = byMail.ok ? byMail : await readSignedLink(db, token, recoveryPurpose, now);
  const staff = link.ok ? await findStaff(db, link.value.subject) : undefined;
  return staff?.deactivatedAt === null ? { kind: byMail.ok ? 'reset' : 'recovery', staff } : null;
}

type Choice = { token: string; password: string; door: Door };

/**
 * Sets a new password with a link and goes on with signing in; after a link from a mail the second factor is still asked for.
 * Waiting after failed tries ends with it: this way in is open even while somebody else hammers at the account.
 */
export async function resetPassword(
  services: Services,
  { token, password, door }: Choice,
): Promise<Result<Entered, 'gone'>> {
  const passwordHash = await hashPassword(password);
  const opened = await readResetLink(services, token);
  if (!opened) return failure('gone');
  const { staff, kind } = opened;
  const outcome = await transact(
    services,
    { kind: 'staff', id: staff.id },
    async (work): Promise<Result<Entered, 'gone'>> => {
      await lockStaff(work.db, staff.id);
      // Read again behind the lock: of two requests with one link, the second finds it used.
      if (!(await findResetLink(work.db, token, work.now))) return failure('gone');
      if (kind === 'recovery') await removeSecondFactors(work, staff.id);
      await setPassword(work, staff.id, passwordHash);
      await work.audit('accounts.password-reset', `staff ${staff.id}`);
      const { id: staffId, name, email } = staff;
      const event = kind === 'recovery' ? 'account-recovered' : 'password-changed';
      await queueMail(work, securityMail({ staffId, name, email }, event, services.district.siteName.de));
      return success(await enterWithPassword(work, staff, door));
    },
  );
  if (outcome.ok) await forgetTries(services.limits, { email: staff.email, staffId: staff.id });
  return outcome;
}
