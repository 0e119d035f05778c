import { revokeSignedLinks } from '../platform/secrets/signed-link.store.ts';
import type { Work } from '../platform/use-case.ts';
import { invitationPurpose, resetPurpose } from './access-link.ts';
import { deleteSessionsOf } from './sessions.store.ts';
import { updateStaff } from './staff.store.ts';

/** Stores a new password, makes every open link of the account worthless and ends its sessions, or all but one. */
export async function setPassword(
  work: Work,
  staffId: string,
  passwordHash: string,
  keepSession?: string,
): Promise<void> {
  await updateStaff(work.db, staffId, { passwordHash, passwordSetAt: work.now });
  await revokeSignedLinks(work, invitationPurpose, staffId);
  await revokeSignedLinks(work, resetPurpose, staffId);
  await deleteSessionsOf(work.db, staffId, keepSession);
}
