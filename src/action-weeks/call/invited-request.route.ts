import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { isId } from '../../platform/record-id.ts';
import { withEdition } from '../editions/edition-request.route.ts';
import type { EditionRow } from '../editions.store.ts';
import { findItem, type ItemRow } from '../items.store.ts';
import { findInvited, type Invited } from '../partners.store.ts';

type Handle = (c: RequestContext, edition: EditionRow, invited: Invited) => Promise<Response>;

/** Runs a handler with an invitation of the edition of the address. */
export const withInvited = (handle: Handle): Handler =>
  withEdition(async (c, edition) => {
    const id = c.req.param('invitation');
    const invited = isId(id) ? await findInvited(c.var.services.db, id) : undefined;
    return invited?.editionId === edition.id ? handle(c, edition, invited) : renderFault(c, 'notFound');
  });

type Entering = { readonly edition: EditionRow; readonly invited: Invited; readonly item: ItemRow };

/** The same with one of this partner's things. */
export const withTheirItem = (handle: (c: RequestContext, entering: Entering) => Promise<Response>): Handler =>
  withInvited(async (c, edition, invited) => {
    const id = c.req.param('item');
    const item = isId(id) ? await findItem(c.var.services.db, id) : undefined;
    const isTheirs = item?.editionId === edition.id && item.partnerId === invited.partnerId;
    return isTheirs ? handle(c, { edition, invited, item }) : renderFault(c, 'notFound');
  });
