import { isId } from '../../platform/record-id.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import type { Staff } from '../../platform/permission.ts';
import { isFreshlyProven } from '../session.route.ts';
import { findStaff, type StaffRow } from '../staff.store.ts';
import { confirmPath } from './confirm-password.page.tsx';

export const factorPath = '/verwaltung/konto/zweiter-faktor';
export const passkeysPath = '/verwaltung/konto/passkeys';
export const codesPath = '/verwaltung/konto/wiederherstellungscodes';

const home = { href: '/verwaltung/konto', text: 'Mein Konto' };

/** What all pages about the own account share. */
export const inOwnAccount = { breadcrumbs: [home], current: '/verwaltung/konto' } as const;

/** Gives a handler the account of whoever is signed in. */
export function withOwner(handle: (c: RequestContext, staff: Staff, owner: StaffRow) => Promise<Response>): Handler {
  return async (c) => {
    const { staff, services } = c.var;
    const owner = staff && (await findStaff(services.db, staff.id));
    return staff && owner ? handle(c, staff, owner) : renderFault(c, 'forbidden');
  };
}

/**
 * The same for whatever changes how the account is opened: without a fresh proof the password is asked for first, and then
 * `page` goes on.
 */
export function withProvenOwner(
  page: string,
  handle: (c: RequestContext, staff: Staff, owner: StaffRow) => Promise<Response>,
): Handler {
  return withOwner(async (c, staff, owner) =>
    (await isFreshlyProven(c)) ? handle(c, staff, owner) : c.redirect(`${confirmPath}?weiter=${page}`, 303),
  );
}

/** An id from the address; ids that are no UUID cannot be in the database. */
export function idOf(c: RequestContext): string | null {
  const id = c.req.param('id');
  return isId(id) ? id : null;
}
