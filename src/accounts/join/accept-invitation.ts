import { failure, success, type Result } from '../../platform/result.ts';
import { readSignedLink } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { invitationPurpose } from '../access-link.ts';
import { hashPassword } from '../hash-password.ts';
import { setPassword } from '../set-password.ts';
import { type Door, enterWithPassword, type Entered } from '../sign-in/enter.ts';
import { findStaff, lockStaff, type StaffRow } from '../staff.store.ts';

/** Who was invited with a link, while it is good. */
export async function staffOfInvitation({ db, clock }: Services, token: string): Promise<StaffRow | null> {
  const link = await readSignedLink(db, token, invitationPurpose, clock.now());
  const staff = link.ok ? await findStaff(db, link.value.subject) : undefined;
  return staff && isOpen(staff) ? staff : null;
}

const isOpen = (staff: StaffRow): boolean => staff.deactivatedAt === null && staff.passwordHash === null;

type Choice = { token: string; password: string; door: Door };

/** Gives an invited account its password and signs its owner in. */
export async function acceptInvitation(
  services: Services,
  { token, password, door }: Choice,
): Promise<Result<Entered, 'gone'>> {
  const passwordHash = await hashPassword(password);
  const invited = await staffOfInvitation(services, token);
  if (!invited) return failure('gone');
  return transact(services, { kind: 'staff', id: invited.id }, async (work) => {
    // Read again behind the lock: of two requests with one link, the second finds a password.
    const staff = await lockStaff(work.db, invited.id);
    if (!staff || !isOpen(staff)) return failure('gone');
    await setPassword(work, staff.id, passwordHash);
    await work.audit('accounts.invitation-accepted', `staff ${staff.id}`);
    return success(await enterWithPassword(work, staff, door));
  });
}
