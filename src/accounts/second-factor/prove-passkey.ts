import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import type { Session } from '../sessions.store.ts';
import { answerTime, passkeyLibrary, readAuthentication, relyingParty } from './passkey-answer.ts';
import { listPasskeys, markPasskeyUsed, saveChallenge, takeChallenge } from './passkeys.store.ts';

/** The question for the passkeys of the person who signs in. */
export async function askForPasskey({ db, clock, config }: Services, session: Session) {
  const { generateAuthenticationOptions } = await passkeyLibrary();
  const passkeys = await listPasskeys(db, session.staffId);
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(config.baseUrl).id,
    allowCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    timeout: answerTime,
    userVerification: 'preferred',
  });
  const expiresAt = new Date(clock.now().getTime() + answerTime);
  await saveChallenge(db, { sessionId: session.id, purpose: 'prove' }, options.challenge, expiresAt);
  return options;
}

/** Checks a passkey's answer to the open question; the question is used up either way. */
export async function provePasskey(
  work: Work,
  baseUrl: string,
  session: { id: string; staffId: string },
  text: string,
): Promise<'passkey' | null> {
  const expectedChallenge = await takeChallenge(work.db, { sessionId: session.id, purpose: 'prove' }, work.now);
  const response = readAuthentication(text);
  const passkey = (await listPasskeys(work.db, session.staffId)).find((known) => known.credentialId === response?.id);
  if (expectedChallenge === null || response === null || !passkey) return null;
  const party = relyingParty(baseUrl);
  const { verifyAuthenticationResponse } = await passkeyLibrary();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
        transports: passkey.transports,
      },
      // The password was the first factor: having the device is enough for the second.
      requireUserVerification: false,
    });
    if (!verified) return null;
    await markPasskeyUsed(work.db, passkey.id, authenticationInfo.newCounter, work.now);
    return 'passkey';
  } catch {
    // The library throws for every kind of answer that does not fit.
    return null;
  }
}
