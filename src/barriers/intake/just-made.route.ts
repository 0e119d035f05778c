import { randomBytes } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import type { RequestContext } from '../../platform/http/route.ts';
import { installationValue } from '../../platform/installation.store.ts';
import { seal, unseal } from '../../platform/secrets/sealed.ts';

/** Long enough to print a letter and read a code out twice. */
const minutes = 30;

const cookieName = 'teilhabe-eben';
const path = '/verwaltung/barrieren';

/** Bound to the session, so that the cookie is worth nothing in another browser or after signing out. */
async function keyOf(c: RequestContext): Promise<string> {
  const secret = await installationValue(c.var.services.db, 'just-made-secret', () => randomBytes(32).toString('hex'));
  return `${secret} ${c.var.staff?.sessionId ?? ''}`;
}

/**
 * Hands a secret that was just made (a receipt code, a link for a letter) to the next page. It is stored nowhere but in this browser,
 * sealed, for half an hour, and never stands in an address.
 */
export async function keepJustMade(c: RequestContext, value: Record<string, string | number>): Promise<void> {
  const made = JSON.stringify({ ...value, until: c.var.services.clock.now().getTime() + minutes * 60_000 });
  setCookie(c, cookieName, seal(made, await keyOf(c)).toString('base64url'), {
    path,
    httpOnly: true,
    secure: c.var.services.config.baseUrl.startsWith('https:'),
    sameSite: 'Lax',
    maxAge: minutes * 60,
  });
}

/** What was just made in this browser; null when it is over, or was something else. */
export async function readJustMade<Value>(c: RequestContext, schema: z.ZodType<Value>): Promise<Value | null> {
  const cookie = getCookie(c, cookieName);
  const plain = cookie && unseal(Buffer.from(cookie, 'base64url'), await keyOf(c));
  if (!plain) return null;
  const made: unknown = JSON.parse(plain);
  const isOver = !isRecord(made) || Number(made.until) <= c.var.services.clock.now().getTime();
  return isOver ? null : (schema.safeParse(made).data ?? null);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
