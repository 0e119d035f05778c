import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { RequestContext } from './route.ts';

/**
 * The network address a request comes from, only ever used hashed, for rate limits. Behind a proxy that may be trusted it is
 * the last address in X-Forwarded-For: earlier ones can be made up by the caller.
 */
export function clientAddress(c: RequestContext): string {
  if (c.var.services.config.trustProxy) {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (forwarded) return networkOf(forwarded);
  }
  try {
    return networkOf(getConnInfo(c).remote.address ?? 'unknown');
  } catch {
    // Requests made inside the program (tests, demo) have no connection.
    return 'inside';
  }
}

/**
 * Without the port that some proxies add, and of IPv6 the network only: every household has 2^64 addresses in it and could come
 * from another one each time.
 */
function networkOf(address: string): string {
  const bare = address
    .replace(/^\[([^\]]*)\](?::\d+)?$/u, '$1')
    .replace(/^([\d.]+):\d+$/u, '$1')
    .replace(/%.*$/u, '');
  const fourth = /^::ffff:([\d.]+)$/iu.exec(bare)?.[1];
  if (fourth !== undefined || !isIPv6(bare)) return fourth ?? bare;
  // The one spelling that addresses have in a URL, without zeros in front and with at most one gap.
  const [before = '', after = ''] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const [front, back] = [before, after].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const gap = Array.from({ length: 8 - front.length - back.length }, () => '0');
  return `${[...front, ...gap, ...back].slice(0, 4).join(':')}::/64`;
}
