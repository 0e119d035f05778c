import { queueMail } from '../../platform/mail/outbox.store.ts';
import type { Staff } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { securityMail } from '../security.mail.ts';
import type { StaffRow } from '../staff.store.ts';
import { algorithms, answerTime, passkeyLibrary, readRegistration, relyingParty } from './passkey-answer.ts';
import { insertPasskey, listPasskeys, saveChallenge, takeChallenge } from './passkeys.store.ts';

/** What the browser needs to make a passkey for the person signed in. */
export async function offerPasskey({ db, clock, config, district }: Services, staff: Staff, email: string) {
  const { generateRegistrationOptions } = await passkeyLibrary();
  const passkeys = await listPasskeys(db, staff.id);
  const options = await generateRegistrationOptions({
    rpName: district.siteName.de,
    rpID: relyingParty(config.baseUrl).id,
    userName: email,
    userDisplayName: staff.name,
    userID: new TextEncoder().encode(staff.id),
    timeout: answerTime,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
  const expiresAt = new Date(clock.now().getTime() + answerTime);
  await saveChallenge(db, { sessionId: staff.sessionId, purpose: 'add' }, options.challenge, expiresAt);
  return options;
}

type Offer = { label: string; answer: string; sessionId: string };

/** Keeps a new passkey after checking that it answers to the open question. */
export async function addPasskey(
  services: Services,
  owner: StaffRow,
  offer: Offer,
): Promise<Result<null, 'refused' | 'known'>> {
  const { config, district } = services;
  return transact(services, { kind: 'staff', id: owner.id }, async (work) => {
    const made = await verify(work, config.baseUrl, offer);
    if (made === null) return failure('refused');
    const isNew = await insertPasskey(work.db, { ...made, staffId: owner.id, label: offer.label, now: work.now });
    if (!isNew) return failure('known');
    await work.audit('accounts.passkey-added', `staff ${owner.id}`);
    const { name, email } = owner;
    await queueMail(work, securityMail({ staffId: owner.id, name, email }, 'passkey-added', district.siteName.de));
    return success(null);
  });
}

async function verify(work: Work, baseUrl: string, { answer, sessionId }: Offer) {
  const expectedChallenge = await takeChallenge(work.db, { sessionId, purpose: 'add' }, work.now);
  const response = readRegistration(answer);
  if (expectedChallenge === null || response === null) return null;
  const party = relyingParty(baseUrl);
  const { verifyRegistrationResponse } = await passkeyLibrary();
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      supportedAlgorithmIDs: algorithms,
      requireUserVerification: false,
    });
    if (!registrationInfo) return null;
    const { id: credentialId, publicKey, counter } = registrationInfo.credential;
    return { credentialId, publicKey, counter, transports: response.response.transports };
  } catch {
    // The library throws for every kind of answer that does not fit.
    return null;
  }
}
