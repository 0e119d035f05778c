import { randomBytes } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { RequestContext } from '../../platform/http/route.ts';
import { installationValue } from '../../platform/installation.store.ts';
import { seal, unseal } from '../../platform/secrets/sealed.ts';

/** Long enough to print a letter and read a code out twice. */
const minutes = 30;

const cookieName = 'teilhabe-eben';
const barriersPath = '/verwaltung/barrieren';

const endSchema = z.object({ until: z.number() });

/** Bound to the session, so that the seal is worth nothing in another browser or after signing out. */
async function keyOf(c: RequestContext): Promise<string> {
  const secret = await installationValue(c.var.services.db, 'just-made-secret', () => randomBytes(32).toString('hex'));
  return `${secret} ${c.var.staff?.sessionId ?? ''}`;
}

/** Locks a value so that only this session can give it back, unread and unchanged. */
export async function sealForSession(c: RequestContext, value: Record<string, string | number>): Promise<string> {
  return seal(JSON.stringify(value), await keyOf(c)).toString('base64url');
}

/** Opens what `sealForSession` locked; null when it is from elsewhere or of another shape. */
export async function openSealed<Value>(
  c: RequestContext,
  sealed: string,
  schema: z.ZodType<Value>,
): Promise<Value | null> {
  const plain = unseal(Buffer.from(sealed, 'base64url'), await keyOf(c));
  return plain === null ? null : (schema.safeParse(JSON.parse(plain)).data ?? null);
}

/**
 * Hands a secret that was just made (a receipt code, a link for a letter) to the next page. It is stored nowhere but in this browser,
 * sealed, for half an hour, and never stands in an address.
 * @param path below which it can be read
 */
export async function keepJustMade(
  c: RequestContext,
  value: Record<string, string | number>,
  path = barriersPath,
): Promise<void> {
  const until = c.var.services.clock.now().getTime() + minutes * 60_000;
  setCookie(c, cookieName, await sealForSession(c, { ...value, until }), {
    path,
    httpOnly: true,
    secure: c.var.services.config.baseUrl.startsWith('https:'),
    sameSite: 'Lax',
    maxAge: minutes * 60,
  });
}

/** What was just made in this browser; null when it is over, or was something else. */
export async function readJustMade<Value>(c: RequestContext, schema: z.ZodType<Value>): Promise<Value | null> {
  const cookie = getCookie(c, cookieName) ?? '';
  const end = await openSealed(c, cookie, endSchema);
  if (end === null || end.until <= c.var.services.clock.now().getTime()) return null;
  return openSealed(c, cookie, schema);
}
