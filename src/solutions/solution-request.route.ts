import { doneFlash } from '../platform/http/done-flash.ts';
import { renderFault } from '../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../platform/http/route.ts';
import { readNumber } from '../platform/record-number.ts';
import { entryPath, libraryPath } from './solution-address.ts';
import { findSolution, type SolutionRow } from './solutions.store.ts';
import { staffTexts, type SolutionDone } from './staff.messages.ts';

/** Runs a handler with the entry of the address, or answers that there is none. */
export function withSolution(
  handle: (c: RequestContext, solution: SolutionRow) => Response | Promise<Response>,
): Handler {
  return async (c) => {
    const number = readNumber(c.req.param('number'));
    const solution = number === null ? undefined : await findSolution(c.var.services.db, number);
    return solution ? handle(c, solution) : renderFault(c, 'notFound');
  };
}

/** Back to the entry, with a word about what was done. */
export function done(c: RequestContext, number: number, what: SolutionDone): Response {
  return c.redirect(`${entryPath(number)}?erledigt=${what}`, 303);
}

/** What surrounds every page about one entry. */
export function surroundings(c: RequestContext, { number }: SolutionRow, title: string) {
  return {
    title: `${title}: ${staffTexts.eyebrow(number)}`,
    current: libraryPath,
    breadcrumbs: [
      { href: libraryPath, text: staffTexts.title },
      { href: entryPath(number), text: staffTexts.eyebrow(number) },
    ],
    flash: doneFlash(c, staffTexts.flashes),
  };
}
