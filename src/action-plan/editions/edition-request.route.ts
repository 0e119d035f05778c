import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import { handlePlan } from '../action-plan.access.ts';
import type { EditionRow } from '../action-plan.store.ts';
import { findEdition, type FieldRow } from '../editions.store.ts';
import { editionPath, planPath } from './edition-address.ts';
import { editionTexts as t, type Flash } from './editions.messages.ts';
import { findField } from './outline.store.ts';

export const mayHandle = (c: RequestContext): boolean => may(c.var.staff, handlePlan);

/** The number of an edition in an address, or null when no edition can have it. */
export function readEditionNumber(typed: string | undefined): number | null {
  return typed !== undefined && /^[1-9]\d{0,5}$/u.test(typed) ? Number(typed) : null;
}

/** Runs a handler with the edition of the address, or answers that there is none. */
export function withEdition(handle: (c: RequestContext, edition: EditionRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const number = readEditionNumber(c.req.param('edition'));
    const edition = number === null ? undefined : await findEdition(c.var.services.db, number);
    return edition ? handle(c, edition) : renderFault(c, 'notFound');
  };
}

/** Runs a handler with the field of action of the address, or answers that there is none. */
export function withField(
  handle: (c: RequestContext, edition: EditionRow, field: FieldRow) => Response | Promise<Response>,
): Handler {
  return withEdition(async (c, edition) => {
    const field = await findField(c.var.services.db, edition.id, c.req.param('field') ?? '');
    return field ? handle(c, edition, field) : renderFault(c, 'notFound');
  });
}

/** Back to a page, with a word about what was done. */
export function done(c: RequestContext, path: string, what: Flash, anchor = ''): Response {
  return c.redirect(`${path}?erledigt=${what}${anchor === '' ? '' : `#${anchor}`}`, 303);
}

export const flashOf = (c: RequestContext) => doneFlash(c, t.flashes);

type Above = { href: string; text: string };

/** What surrounds every staff page about one edition. */
export function around(c: RequestContext, title: string, edition?: EditionRow, above: readonly Above[] = []) {
  return {
    title: edition ? `${title}: ${t.edition(edition.number)}` : title,
    current: planPath,
    breadcrumbs: [
      { href: planPath, text: t.list.title },
      ...(edition ? [{ href: editionPath(edition.number), text: t.edition(edition.number) }] : []),
      ...above,
    ],
    flash: flashOf(c),
  };
}
