import { z } from 'zod';

const encoded = z
  .string()
  .regex(/^[\w-]+$/u)
  .max(20_000);
const common = { id: encoded, rawId: encoded, type: z.literal('public-key') };

const registration = z
  .object({
    ...common,
    response: z.object({
      clientDataJSON: encoded,
      attestationObject: encoded,
      transports: z
        .array(z.string().regex(/^[a-z-]{1,20}$/u))
        .max(10)
        .default([]),
    }),
  })
  .transform((answer) => ({ ...answer, clientExtensionResults: {} }));

const authentication = z
  .object({
    ...common,
    response: z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded }),
  })
  .transform((answer) => ({ ...answer, clientExtensionResults: {} }));

/** What checks passkeys is large, and most days nobody signs in with one: it is read when somebody does. */
export const passkeyLibrary = () => import('@simplewebauthn/server');

function read<Answer>(schema: z.ZodType<Answer>, text: string): Answer | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What the browser sent for a new passkey; null when it is damaged or empty, as without script. */
export const readRegistration = (text: string) => read(registration, text);

/** What the browser sent to prove a passkey. */
export const readAuthentication = (text: string) => read(authentication, text);

/** The site as passkeys know it: they are bound to the host and answer to no other. */
export function relyingParty(baseUrl: string): { id: string; origin: string } {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin };
}

/** Long enough for every way of operating an authenticator. */
export const answerTime = 10 * 60_000;

/** Ed25519, ES256 and RS256 (COSE numbers): what authenticators have. The library would also ask for experimental ones. */
export const algorithms = [-8, -7, -257];
