import { getCookie, setCookie } from 'hono/cookie';
import type { RequestContext } from '../../platform/http/route.ts';

const yearInSeconds = 365 * 24 * 60 * 60;

/** The `__Host-` prefix makes browsers refuse the cookie from anywhere but this host over HTTPS. */
function cookieOf(c: RequestContext) {
  const secure = c.var.services.config.baseUrl.startsWith('https:');
  return { name: secure ? '__Host-teilhabe-stimme' : 'teilhabe-stimme', secure };
}

/** The random secret of a device that has said „me too“ somewhere; undefined for all others. */
export function deviceSecret(c: RequestContext): string | undefined {
  const secret = getCookie(c, cookieOf(c).name);
  return secret !== undefined && /^[\w-]{43}$/u.test(secret) ? secret : undefined;
}

/** Set only when somebody presses the button (§ 25 (2) TDDDG: necessary for what they asked for). */
export function rememberDevice(c: RequestContext, secret: string): void {
  const { name, secure } = cookieOf(c);
  setCookie(c, name, secret, { path: '/', httpOnly: true, secure, sameSite: 'Lax', maxAge: yearInSeconds });
}
