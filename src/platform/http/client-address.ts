import { getConnInfo } from '@hono/node-server/conninfo';
import type { RequestContext } from './route.ts';

/**
 * The network address a request comes from, only ever used hashed, for rate limits. Behind a proxy that may be trusted it is
 * the last address in X-Forwarded-For: earlier ones can be made up by the caller.
 */
export function clientAddress(c: RequestContext): string {
  if (c.var.services.config.trustProxy) {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (forwarded) return forwarded;
  }
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // Requests made inside the program (tests, demo) have no connection.
    return 'inside';
  }
}
