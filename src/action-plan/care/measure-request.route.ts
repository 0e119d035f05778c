import { isId } from '../../platform/record-id.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { findMeasure, type MeasureRow } from '../action-plan.store.ts';
import { careTexts, type Done } from './care.messages.ts';
import { measurePath, measuresPath, readMeasureNumber } from './measure-address.ts';

/** Runs a handler with the measure of the address, or answers that there is none. */
export function withMeasure(handle: (c: RequestContext, measure: MeasureRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const number = readMeasureNumber(c.req.param('number'));
    const measure = number === null ? undefined : await findMeasure(c.var.services.db, number);
    return measure ? handle(c, measure) : renderFault(c, 'notFound');
  };
}

/** The part of a measure that the address names, such as a milestone; undefined when it is not one of this measure. */
export function partOf<Part extends { id: string }>(c: RequestContext, parts: readonly Part[]): Part | undefined {
  const id = c.req.param('part');
  return isId(id) ? parts.find((part) => part.id === id) : undefined;
}

/** Back to the measure or to one of its sub-pages, with a word about what was done. */
export function done(c: RequestContext, number: number, what: Done, below = ''): Response {
  return c.redirect(`${measurePath(number, below)}?erledigt=${what}`, 303);
}

const flashOf = (c: RequestContext) => doneFlash(c, careTexts.flashes);

/** What surrounds every page about one measure. */
export function surroundings(c: RequestContext, number: number, title: string, above?: { path: string; text: string }) {
  return {
    title: `${title}: ${careTexts.eyebrow(number)}`,
    current: measuresPath,
    breadcrumbs: [
      { href: measuresPath, text: careTexts.list },
      { href: measurePath(number), text: careTexts.eyebrow(number) },
      ...(above ? [{ href: measurePath(number, above.path), text: above.text }] : []),
    ],
    flash: flashOf(c),
  };
}
