import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { RequestContext } from '../../../platform/http/route.ts';
import { isOpen, readDraft, type Draft, type OpenDraft } from './open-draft.ts';

/** The `__Host-` prefix makes browsers refuse the cookie from anywhere but this host over HTTPS. */
function cookieOf(c: RequestContext) {
  const secure = c.var.services.config.baseUrl.startsWith('https:');
  return { name: secure ? '__Host-entwurf' : 'entwurf', secure };
}

/** Gives the draft to this browser until it is closed; whoever needs longer keeps the code. */
export function rememberDraft(c: RequestContext, token: string): void {
  const { name, secure } = cookieOf(c);
  setCookie(c, name, token, { path: '/', httpOnly: true, secure, sameSite: 'Lax' });
}

export function forgetDraft(c: RequestContext): void {
  const { name, secure } = cookieOf(c);
  deleteCookie(c, name, { path: '/', secure });
}

export function draftToken(c: RequestContext): string | null {
  return getCookie(c, cookieOf(c).name) || null;
}

/** The draft of this browser, open or sent. */
export async function draftOfRequest(c: RequestContext): Promise<Draft | null> {
  const { db, clock } = c.var.services;
  const token = draftToken(c);
  return token === null ? null : readDraft(db, token, clock.now());
}

export async function openDraftOfRequest(c: RequestContext): Promise<OpenDraft | null> {
  const draft = await draftOfRequest(c);
  return draft && isOpen(draft) ? draft : null;
}
