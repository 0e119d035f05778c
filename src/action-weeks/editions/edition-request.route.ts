import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { isId } from '../../platform/record-id.ts';
import { findEdition, type EditionRow } from '../editions.store.ts';
import { findItem, type ItemRow } from '../items.store.ts';
import { editionPath, weeksPath } from '../weeks-address.ts';
import { editionsTexts } from './editions.messages.ts';

export type EditionDone = keyof typeof editionsTexts.flashes;

/** Runs a handler with the edition of the address, or answers that there is none. */
export function withEdition(handle: (c: RequestContext, edition: EditionRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const edition = await findEdition(c.var.services.db, Number(c.req.param('year')));
    return edition ? handle(c, edition) : renderFault(c, 'notFound');
  };
}

/** The same with a thing that was handed in for it. */
export function withItem(
  handle: (c: RequestContext, edition: EditionRow, item: ItemRow) => Response | Promise<Response>,
): Handler {
  return withEdition(async (c, edition) => {
    const id = c.req.param('item');
    const item = isId(id) ? await findItem(c.var.services.db, id) : undefined;
    return item?.editionId === edition.id && item.content !== null
      ? handle(c, edition, item)
      : renderFault(c, 'notFound');
  });
}

/** To a page of the office, with a word about what was done. */
export const officeDone = (c: RequestContext, path: string, what: EditionDone): Response =>
  c.redirect(`${path}?erledigt=${what}`, 303);

export const officeFlash = (c: RequestContext) => doneFlash(c, editionsTexts.flashes);

/** What stands above the pages of one edition. */
export const aboveEdition = ({ year }: Pick<EditionRow, 'year'>) => [
  { href: weeksPath, text: editionsTexts.title },
  { href: editionPath(year), text: editionsTexts.yearTitle(year) },
];
