import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's parameters (19 MiB, two rounds), the minimum that OWASP asks for. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'));

/** Made of random bytes that nobody kept: no password fits it. */
const nobody = hash(crypto.getRandomValues(new Uint8Array(32)));

/** Takes the same time whether there is a hash or not, so that the answer's delay does not tell who has an account. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobody), password.normalize('NFKC'));
  return fits && passwordHash !== null;
}
