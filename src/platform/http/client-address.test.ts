import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';
import type { RequestContext } from './route.ts';

async function addressOf(forwarded: string | undefined, trustProxy: boolean): Promise<string> {
  const app = new Hono<{ Variables: { services: unknown } }>().get('/', (c) => {
    c.set('services', { config: { trustProxy } });
    return c.text(clientAddress(c as unknown as RequestContext));
  });
  const answer = await app.request('/', { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } });
  return answer.text();
}

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['192.0.2.7:50123', '192.0.2.7'],
  ['made.up, 10.0.0.1, 192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2:ffff::9', '2001:db8:1:2::/64'],
  ['[2001:0db8:0001:0002::1]:443', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
  ['unknown', 'unknown'],
])('behind a proxy, %s counts as %s', async (forwarded, expected) => {
  expect(await addressOf(forwarded, true)).toBe(expected);
});

test('without a proxy to trust, nobody chooses the own address', async () => {
  expect(await addressOf('192.0.2.7', false)).toBe('inside');
  expect(await addressOf(undefined, true)).toBe('inside');
});
