import { queueMail } from '../../platform/mail/outbox.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { readSignedLink } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { resetPurpose } from '../access-link.ts';
import { hashPassword } from '../hash-password.ts';
import { securityMail } from '../security.mail.ts';
import { setPassword } from '../set-password.ts';
import { type Door, enterWithPassword, type Entered } from '../sign-in/enter.ts';
import { forgetTries } from '../sign-in/sign-in-limits.ts';
import { findStaff, lockStaff, type StaffRow } from '../staff.store.ts';

/** The account a reset link belongs to, while the link is good. */
export async function staffOfResetLink({ db, clock }: Services, token: string): Promise<StaffRow | null> {
  const link = await readSignedLink(db, token, resetPurpose, clock.now());
  const staff = link.ok ? await findStaff(db, link.value.subject) : undefined;
  return staff?.deactivatedAt === null ? staff : null;
}

type Choice = { token: string; password: string; door: Door };

/**
 * Sets a new password with a link from a mail and goes on with signing in; the second factor is still asked for. Waiting after
 * failed tries ends with it: this way in is open even while somebody else hammers at the account.
 */
export async function resetPassword(
  services: Services,
  { token, password, door }: Choice,
): Promise<Result<Entered, 'gone'>> {
  const passwordHash = await hashPassword(password);
  const staff = await staffOfResetLink(services, token);
  if (!staff) return failure('gone');
  const outcome = await transact(
    services,
    { kind: 'staff', id: staff.id },
    async (work): Promise<Result<Entered, 'gone'>> => {
      await lockStaff(work.db, staff.id);
      // Read again behind the lock: of two requests with one link, the second finds it used.
      const link = await readSignedLink(work.db, token, resetPurpose, work.now);
      if (!link.ok) return failure('gone');
      await setPassword(work, staff.id, passwordHash);
      await work.audit('accounts.password-reset', `staff ${staff.id}`);
      const { name, email } = staff;
      await queueMail(
        work,
        securityMail({ staffId: staff.id, name, email }, 'password-changed', services.district.siteName.de),
      );
      return success(await enterWithPassword(work, staff, door));
    },
  );
  if (outcome.ok) await forgetTries(services.limits, { email: staff.email, staffId: staff.id });
  return outcome;
}
