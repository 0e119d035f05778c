import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { RequestContext } from '../platform/http/route.ts';
import type { Staff } from '../platform/permission.ts';
import { browserFamily, longestTime, proofTime, seenEvery } from './session.ts';
import { findSession, markSessionSeen, type Session } from './sessions.store.ts';

/** Where an administrator without a second factor may go: to set it up, or away. */
const openWithoutSecondFactor = /^\/verwaltung\/(konto(\/.*)?|abmelden)$/u;

/** The `__Host-` prefix makes browsers refuse the cookie from anywhere but this host over HTTPS. */
function cookieOf(c: RequestContext) {
  const secure = c.var.services.config.baseUrl.startsWith('https:');
  return { name: secure ? '__Host-teilhabe' : 'teilhabe', secure };
}

/** Hands the browser its session. */
export function rememberSession(c: RequestContext, token: string): void {
  const { name, secure } = cookieOf(c);
  setCookie(c, name, token, { path: '/', httpOnly: true, secure, sameSite: 'Lax', maxAge: longestTime / 1000 });
}

export function forgetSession(c: RequestContext): void {
  const { name, secure } = cookieOf(c);
  deleteCookie(c, name, { path: '/', secure });
}

export const browserOf = (c: RequestContext): string => browserFamily(c.req.header('user-agent'));

/** The session of the request at whatever stage, for the pages of signing in. */
export async function sessionOfRequest(c: RequestContext): Promise<Session | null> {
  const { services } = c.var;
  const token = getCookie(c, cookieOf(c).name);
  if (!token) return null;
  return (await findSession(services.db, token, services.clock.now())) ?? null;
}

/** Administrators need a second factor; the demonstration works without. */
export function lacksSecondFactor(c: RequestContext, session: Session): boolean {
  if (c.var.services.config.demo) return false;
  return session.role === 'administrator' && !session.hasTotp && !session.hasPasskey;
}

/** Whether the password or the second factor was given so recently that it need not be asked for again. */
export async function isFreshlyProven(c: RequestContext): Promise<boolean> {
  const session = await sessionOfRequest(c);
  return session !== null && c.var.services.clock.now().getTime() - session.provenAt.getTime() < proofTime;
}

/** Who is signed in. An administrator without a second factor is nobody outside the own account. */
export async function staffOfRequest(c: RequestContext): Promise<Staff | null> {
  const session = await sessionOfRequest(c);
  if (!session || session.stage !== 'signedIn') return null;
  if (lacksSecondFactor(c, session) && !openWithoutSecondFactor.test(c.req.path)) return null;
  const { db, clock } = c.var.services;
  const now = clock.now();
  if (now.getTime() - session.lastSeenAt.getTime() >= seenEvery) await markSessionSeen(db, session, now);
  return { id: session.staffId, name: session.name, role: session.role, sessionId: session.id };
}
