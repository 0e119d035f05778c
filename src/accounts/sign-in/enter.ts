import type { Role } from '../../platform/permission.ts';
import type { Work } from '../../platform/use-case.ts';
import { findFactors } from '../second-factor/second-factor.store.ts';
import { insertSession } from '../sessions.store.ts';

/** How somebody comes in: with which browser, wanting to go where, and whether the demonstration runs. */
export type Door = { readonly browser: string; readonly returnTo: string | null; readonly demo: boolean };

/** A started session: the token for its cookie, and the page that comes next. */
export type Entered = { readonly staffId: string; readonly token: string; readonly next: string };

/** Where administrators without a second factor go first; others are asked there once, after their invitation. */
export const secondFactorPage = '/verwaltung/konto/zweiter-faktor';

/** Starts a session after the right password; who has a second factor is asked for it before anything opens. */
export async function enterWithPassword(work: Work, person: { id: string; role: Role }, door: Door): Promise<Entered> {
  const { hasTotp, hasPasskey } = await findFactors(work.db, person.id);
  const hasFactor = hasTotp || hasPasskey;
  const stage = hasFactor && !door.demo ? 'secondFactor' : 'signedIn';
  const { browser, returnTo } = door;
  const { token } = await insertSession(work.db, { staffId: person.id, stage, browser, returnTo, now: work.now });
  await work.audit(stage === 'signedIn' ? 'accounts.signed-in' : 'accounts.password-accepted', `staff ${person.id}`);
  const mustSetUp = person.role === 'administrator' && !hasFactor && !door.demo;
  const inside = mustSetUp ? secondFactorPage : (returnTo ?? '/verwaltung');
  return { staffId: person.id, token, next: stage === 'signedIn' ? inside : '/anmelden/zweiter-faktor' };
}
