import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { findBarrier, type BarrierRow } from '../barriers.store.ts';

/** The barrier of the address, by its number. */
async function barrierOfRequest(c: RequestContext): Promise<BarrierRow | undefined> {
  const number = Number(c.req.param('number'));
  // Beyond the range of the column there is no barrier, and the database would refuse to look.
  return Number.isInteger(number) && number < 2 ** 31 ? findBarrier(c.var.services.db, number) : undefined;
}

/** Runs a handler with the barrier of the address, or answers that there is none. */
export function withBarrier(handle: (c: RequestContext, barrier: BarrierRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const barrier = await barrierOfRequest(c);
    return barrier ? handle(c, barrier) : renderFault(c, 'notFound');
  };
}
