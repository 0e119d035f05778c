import { getCookie, setCookie } from 'hono/cookie';
import { citizen } from '../../platform/actor.ts';
import type { RequestContext } from '../../platform/http/route.ts';
import { createSignedLink, readSignedLink } from '../../platform/secrets/signed-link.store.ts';
import { transact } from '../../platform/use-case.ts';
import { findDate } from '../event-dates.store.ts';
import { findEvent } from '../events.store.ts';
import type { OwnRegistration } from './own.page.tsx';
import { findRegistration } from './registrations.store.ts';

const purpose = 'own-registration';
const hours = 2;

function put(c: RequestContext, name: string, value: string, maxAge: number): void {
  const secure = c.var.services.config.baseUrl.startsWith('https:');
  const full = secure ? `__Host-${name}` : name;
  setCookie(c, full, value, { path: '/', httpOnly: true, secure, sameSite: 'Lax', maxAge });
}

const take = (c: RequestContext, name: string): string | undefined =>
  getCookie(c, c.var.services.config.baseUrl.startsWith('https:') ? `__Host-${name}` : name);

/** Opens a registration in this browser for a while; the code is not put into an address. */
export async function openRegistration(c: RequestContext, registrationId: string): Promise<void> {
  const { token } = await transact(c.var.services, citizen, (work) =>
    createSignedLink(work, { purpose, subject: registrationId, validDays: hours / 24 }),
  );
  put(c, 'anmeldung', token, hours * 60 * 60);
}

/** The code stays in this browser as long as somebody needs to write it down. */
export const keepCode = (c: RequestContext, code: string): void => put(c, 'anmeldung-code', code, 15 * 60);
export const keptCode = (c: RequestContext): string | null => take(c, 'anmeldung-code') ?? null;

/** The registration that is open in this browser, if its time is not over. */
export async function openRegistrationOf(c: RequestContext): Promise<OwnRegistration | null> {
  const { db, clock } = c.var.services;
  const token = take(c, 'anmeldung');
  const link = token ? await readSignedLink(db, token, purpose, clock.now()) : null;
  const registration = link?.ok ? await findRegistration(db, link.value.subject) : undefined;
  const date = registration && (await findDate(db, registration.dateId));
  const event = date && (await findEvent(db, date.eventId));
  return registration && date && event ? { registration, date, event } : null;
}
