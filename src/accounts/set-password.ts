import type { Work } from '../platform/use-case.ts';
import { revokeAccessLinks } from './access-link.ts';
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
  await revokeAccessLinks(work, staffId);
  await deleteSessionsOf(work.db, staffId, keepSession);
}
