import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { readNumber } from '../../platform/record-number.ts';
import { causePath } from './cause-address.ts';
import { findCause, type CauseRow } from './causes.store.ts';
import { causesTexts, type CauseDone } from './causes.messages.ts';

/** Runs a handler with the cause of the address, or answers that there is none. */
export function withCause(handle: (c: RequestContext, cause: CauseRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const number = readNumber(c.req.param('number'));
    const cause = number === null ? undefined : await findCause(c.var.services.db, number);
    return cause ? handle(c, cause) : renderFault(c, 'notFound');
  };
}

/** Back to the cause, with a word about what was done. */
export function causeDone(c: RequestContext, number: number, what: CauseDone): Response {
  return c.redirect(`${causePath(number)}?erledigt=${what}`, 303);
}

export const causeFlash = (c: RequestContext) => doneFlash(c, causesTexts.flashes);
