import { queueMail } from '../../platform/mail/outbox.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { hashRecoveryCode, newRecoveryCodes } from '../second-factor/recovery-codes.ts';
import { deletePasskey } from '../second-factor/passkeys.store.ts';
import {
  confirmTotp,
  countRecoveryCodes,
  deleteTotp,
  findTotp,
  replaceRecoveryCodes,
  saveTotpSecret,
  useTotpStep,
} from '../second-factor/second-factor.store.ts';
import { newTotpSecret, totpStep } from '../second-factor/totp.ts';
import { type SecurityEvent, securityMail } from '../security.mail.ts';
import { lockStaff, type StaffRow } from '../staff.store.ts';

const actorOf = ({ id }: StaffRow) => ({ kind: 'staff', id }) as const;

async function record(services: Services, work: Work, owner: StaffRow, event: SecurityEvent): Promise<void> {
  await work.audit(`accounts.${event}`, `staff ${owner.id}`);
  const { id: staffId, name, email } = owner;
  await queueMail(work, securityMail({ staffId, name, email }, event, services.district.siteName.de));
}

/** Makes a key for a code app. It counts for nothing until a code proves that the app has it. */
export function beginTotp(services: Services, owner: StaffRow): Promise<void> {
  return transact(services, actorOf(owner), async (work) => {
    const now = await lockStaff(work.db, owner.id);
    // A confirmed key is removed on purpose, with the password, not by starting over.
    if (!now || now.totpConfirmedAt !== null) return;
    await saveTotpSecret(work.db, owner.id, newTotpSecret());
    await work.audit('accounts.totp-begun', `staff ${owner.id}`);
  });
}

/**
 * Confirms the code app with a first code.
 * @returns new recovery codes, or none when the person has some already
 */
export function finishTotp(
  services: Services,
  owner: StaffRow,
  code: string,
): Promise<Result<readonly string[], 'wrong-code'>> {
  return transact(services, actorOf(owner), async (work) => {
    const { totpSecret, totpConfirmedAt } = await findTotp(work.db, owner.id);
    const step = totpSecret !== null && totpConfirmedAt === null ? totpStep(totpSecret, code, work.now) : null;
    if (step === null || !(await useTotpStep(work.db, owner.id, step))) return failure('wrong-code');
    await confirmTotp(work.db, owner.id, work.now);
    await record(services, work, owner, 'totp-added');
    return success((await countRecoveryCodes(work.db, owner.id)) > 0 ? [] : await storeNewCodes(work, owner.id));
  });
}

export function removeTotp(services: Services, owner: StaffRow): Promise<void> {
  return transact(services, actorOf(owner), async (work) => {
    await deleteTotp(work.db, owner.id);
    await record(services, work, owner, 'totp-removed');
  });
}

/** Replaces the recovery codes. @returns the new ones, which are never shown again */
export function makeRecoveryCodes(services: Services, owner: StaffRow): Promise<readonly string[]> {
  return transact(services, actorOf(owner), async (work) => {
    const codes = await storeNewCodes(work, owner.id);
    await record(services, work, owner, 'recovery-codes-made');
    return codes;
  });
}

export function removePasskey(
  services: Services,
  owner: StaffRow,
  passkeyId: string,
): Promise<Result<null, 'unknown'>> {
  return transact(services, actorOf(owner), async (work) => {
    if (!(await deletePasskey(work.db, owner.id, passkeyId))) return failure('unknown');
    await record(services, work, owner, 'passkey-removed');
    return success(null);
  });
}

async function storeNewCodes(work: Work, staffId: string): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(
    work.db,
    staffId,
    codes.map((code) => hashRecoveryCode(staffId, code)),
  );
  return codes;
}
