import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** CBOR for the few things an authenticator says: byte strings, texts and maps (RFC 8949, 3.1). */
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  return length < 256
    ? Buffer.from([(major << 5) | 24, length])
    : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}
const cborBytes = (bytes: Uint8Array): Buffer => Buffer.concat([head(2, bytes.length), bytes]);
const cborText = (text: string): Buffer => Buffer.concat([head(3, Buffer.byteLength(text)), Buffer.from(text)]);
const cborMap = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat([head(5, parts.length / 2), ...parts]);

/** A passkey in software: answers like a security key with an elliptic key (ES256) and without attestation. */
export function virtualAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  const jwk = publicKey.export({ format: 'jwk' });
  const point = (part: string | undefined) => cborBytes(Buffer.from(part ?? '', 'base64url'));
  // COSE: key type 2 (EC2), algorithm -7 (ES256), curve 1 (P-256), x, y.
  const key = cborMap(
    Buffer.from([1]),
    Buffer.from([2]),
    Buffer.from([3]),
    Buffer.from([0x26]),
    Buffer.from([0x20]),
    Buffer.from([1]),
    Buffer.from([0x21]),
    point(jwk.x),
    Buffer.from([0x22]),
    point(jwk.y),
  );
  let counter = 0;

  function authData(flags: number, ...more: readonly Uint8Array[]): Buffer {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags]), count, ...more]);
  }
  const client = (type: string, challenge: string) => JSON.stringify({ type, challenge, origin, crossOrigin: false });
  const answer = (response: object) =>
    JSON.stringify({ id: encode(id), rawId: encode(id), type: 'public-key', clientExtensionResults: {}, response });

  return {
    /** Answers a question for a new passkey. */
    register({ challenge }: { challenge: string }): string {
      const data = authData(0x45, Buffer.alloc(16), Buffer.from([0, id.length]), id, key);
      const attestation = cborMap(
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        cborMap(),
        cborText('authData'),
        cborBytes(data),
      );
      const clientDataJSON = encode(Buffer.from(client('webauthn.create', challenge)));
      return answer({ clientDataJSON, attestationObject: encode(attestation), transports: ['usb'] });
    },
    /** Proves the passkey. */
    prove({ challenge }: { challenge: string }): string {
      const data = authData(0x05);
      const json = client('webauthn.get', challenge);
      const signature = sign('sha256', Buffer.concat([data, sha256(json)]), privateKey);
      return answer({
        clientDataJSON: encode(Buffer.from(json)),
        authenticatorData: encode(data),
        signature: encode(signature),
      });
    },
  };
}
