import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { securityMail } from '../security.mail.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import { hashRecoveryCode } from '../second-factor/recovery-codes.ts';
import { findTotp, useRecoveryCode, useTotpStep } from '../second-factor/second-factor.store.ts';
import { totpStep } from '../second-factor/totp.ts';
import { provePasskey } from '../second-factor/prove-passkey.ts';
import { countSessionFailure, deleteSession, insertSession, type Session } from '../sessions.store.ts';
import type { Entered } from './enter.ts';
import { forgetTries } from './sign-in-limits.ts';

/** After this many wrong answers the password is asked again. */
const mostFailures = 5;

type Factor = 'totp' | 'recovery-code' | 'passkey';
type Proof = { code: string } | { passkey: string };

/** Wrong answers are no refusal of the transaction: their count must stay. */
type Outcome = { kind: 'entered'; entered: Entered } | { kind: 'wrong' } | { kind: 'over' };

/** The second half of signing in: a code of the app, a recovery code or a passkey turns the waiting session into an open one. */
export async function proveSecondFactor(services: Services, session: Session, proof: Proof): Promise<Outcome> {
  const actor = { kind: 'staff', id: session.staffId } as const;
  const outcome = await transact(services, actor, async (work): Promise<Outcome> => {
    const factor =
      'code' in proof
        ? await factorOfCode(work, session.staffId, proof.code)
        : await provePasskey(work, services.config.baseUrl, session, proof.passkey);
    if (factor === null) return refuse(work, session);
    return { kind: 'entered', entered: await open(work, session, factor, services.district.siteName.de) };
  });
  if (outcome.kind === 'entered') await forgetTries(services.limits, session);
  return outcome;
}

async function factorOfCode(work: Work, staffId: string, code: string): Promise<Factor | null> {
  const { totpSecret, totpConfirmedAt } = await findTotp(work.db, staffId);
  if (totpSecret !== null && totpConfirmedAt !== null) {
    const step = totpStep(totpSecret, code, work.now);
    if (step !== null && (await useTotpStep(work.db, staffId, step))) return 'totp';
  }
  const isRecovery = await useRecoveryCode(work.db, staffId, hashRecoveryCode(staffId, code), work.now);
  return isRecovery ? 'recovery-code' : null;
}

async function refuse(work: Work, session: Session): Promise<Outcome> {
  await work.audit('accounts.second-factor-refused', `staff ${session.staffId}`);
  const failures = await countSessionFailure(work.db, session.id);
  if (failures !== null && failures < mostFailures) return { kind: 'wrong' };
  await deleteSession(work.db, session.staffId, session.id);
  return { kind: 'over' };
}

async function open(work: Work, session: Session, factor: Factor, siteName: string): Promise<Entered> {
  const { staffId, browser, returnTo } = session;
  await deleteSession(work.db, staffId, session.id);
  const { token } = await insertSession(work.db, { staffId, stage: 'signedIn', browser, now: work.now });
  await work.audit('accounts.signed-in', `staff ${staffId}`, { factor });
  if (factor === 'recovery-code') await queueMail(work, securityMail(session, 'recovery-code-used', siteName));
  return { staffId, token, next: returnTo ?? '/verwaltung' };
}
