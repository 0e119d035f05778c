import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { isId } from '../../platform/record-id.ts';
import { mediumPath } from '../media-address.ts';
import { findMedium, type Medium } from '../media.store.ts';
import { libraryTexts, type LibraryDone } from './library.messages.ts';

/** Runs a handler with the medium of the address, or answers that there is none. */
export function withMedium(handle: (c: RequestContext, medium: Medium) => Response | Promise<Response>): Handler {
  return async (c) => {
    const id = c.req.param('id');
    const medium = isId(id) ? await findMedium(c.var.services.db, id) : undefined;
    return medium ? handle(c, medium) : renderFault(c, 'notFound');
  };
}

/** Back to the medium, with a word about what was done. */
export function mediumDone(c: RequestContext, id: string, what: LibraryDone): Response {
  return c.redirect(`${mediumPath(id)}?erledigt=${what}`, 303);
}

export const mediaFlash = (c: RequestContext) => doneFlash(c, libraryTexts.flashes);
