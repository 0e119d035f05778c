import type { Work } from '../../platform/use-case.ts';
import { deletePasskeysOf } from './passkeys.store.ts';
import { deleteTotp, replaceRecoveryCodes } from './second-factor.store.ts';

/** Takes code app, passkeys and recovery codes from an account whose owner has lost them. */
export async function removeSecondFactors(work: Work, staffId: string): Promise<void> {
  await deleteTotp(work.db, staffId);
  await deletePasskeysOf(work.db, staffId);
  await replaceRecoveryCodes(work.db, staffId, []);
  await work.audit('accounts.factors-reset', `staff ${staffId}`);
}
