import { doneFlash } from '../platform/http/done-flash.ts';
import { renderFault } from '../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../platform/http/route.ts';
import { readNumber } from '../platform/record-number.ts';
import { inspectionPath, inspectionsPath } from './inspection-address.ts';
import { findInspection, type InspectionRow } from './inspections.store.ts';
import { inspectionTexts } from './inspections.messages.ts';

/** Runs a handler with the inspection of the address, or answers that there is none. */
export function withInspection(
  handle: (c: RequestContext, inspection: InspectionRow) => Response | Promise<Response>,
): Handler {
  return async (c) => {
    const number = readNumber(c.req.param('number'));
    const inspection = number === null ? undefined : await findInspection(c.var.services.db, number);
    return inspection ? handle(c, inspection) : renderFault(c, 'notFound');
  };
}

export type Done = keyof typeof inspectionTexts.flashes;

/** On to a page of the inspection, with a word about what was done. */
export function done(c: RequestContext, number: number, what: Done, below = ''): Response {
  return c.redirect(`${inspectionPath(number, below)}?erledigt=${what}`, 303);
}

export const flashOf = (c: RequestContext) => doneFlash(c, inspectionTexts.flashes);

/** What surrounds a page below an inspection. */
export function surroundings(c: RequestContext, { number, placeName }: InspectionRow, title: string) {
  return {
    title: `${title}: ${inspectionTexts.number(number)}`,
    current: inspectionsPath,
    breadcrumbs: [
      { href: inspectionsPath, text: inspectionTexts.title },
      { href: inspectionPath(number), text: `${inspectionTexts.number(number)}, ${placeName}` },
    ],
    flash: flashOf(c),
  };
}
