import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { readNumber } from '../../platform/record-number.ts';
import { checklistCodes, type ChecklistCode } from './checklist.ts';
import { currentVersion, findVersion, type VersionRow } from './checklists.store.ts';

/** The checklist of the address; undefined when there is none of this name. */
export function codeOf(c: RequestContext): ChecklistCode | undefined {
  const typed = c.req.param('code');
  return checklistCodes.find((code) => code === typed);
}

/** Runs a handler with the version that `?fassung=` asks for, or else with the one in force. */
export function withVersion(handle: (c: RequestContext, version: VersionRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const { db } = c.var.services;
    const code = codeOf(c);
    const asked = c.req.query('fassung');
    const number = readNumber(asked);
    if (code === undefined || (asked !== undefined && number === null)) return renderFault(c, 'notFound');
    const version = await (number === null ? currentVersion(db, code) : findVersion(db, code, number));
    return version ? handle(c, version) : renderFault(c, 'notFound');
  };
}
