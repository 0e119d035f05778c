import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { callSystem, type Call } from './call-system.ts';
import { isPrivateAddress } from './private-address.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function system(answer: RequestListener): Promise<URL> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/requests.xml`);
}

const call = (url: URL | string, change: Partial<Call> = {}) =>
  callSystem({ url: new URL(url), allowPrivate: true, mostBytes: 1000, mostSeconds: 1, ...change });

test('a form reaches the other system and its answer comes back, whatever its status', async () => {
  const url = await system((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () =>
      response.writeHead(400).end(`${request.method} ${String(request.headers['x-api-key'])} ${body}`),
    );
  });
  const form = new URLSearchParams({ description: 'Stufe & Bordstein' });
  expect(await call(url, { form, headers: { 'x-api-key': 'k' } })).toEqual({
    ok: true,
    value: { status: 400, text: 'POST k description=Stufe+%26+Bordstein' },
  });
});

test('answers that are too large, too slow or lead elsewhere are given up', async () => {
  const large = await system((_request, response) => response.end('x'.repeat(1001)));
  const slow = await system((_request, response) => response.write('<a>'));
  const moved = await system((_request, response) => response.writeHead(302, { location: '/anders' }).end());
  expect(await call(large)).toMatchObject({ failure: 'too-large' });
  expect(await call(slow)).toMatchObject({ failure: 'too-slow' });
  expect(await call(moved)).toMatchObject({ failure: 'redirected' });
  const gone = new URL(large);
  gone.port = '1';
  expect(await call(gone)).toMatchObject({ failure: 'not-reached' });
});

test.each([
  'http://stadt.example/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://192.168.1.1/',
  'https://2130706433/',
  'https://localhost/',
  'https://user:password@stadt.example/',
  'ftp://stadt.example/',
])('%s is not called', async (url) => {
  expect(await call(url, { allowPrivate: false })).toEqual({ ok: false, failure: 'address-not-allowed' });
});

test('private addresses are known in both families', () => {
  const inside = [
    '10.1.2.3',
    '172.31.0.1',
    '100.64.0.1',
    '169.254.169.254',
    'fe80::1',
    'fd00::1',
    '::',
    '2002:a00:1::',
  ];
  for (const address of inside) expect([address, isPrivateAddress(address)]).toEqual([address, true]);
  for (const address of ['9.9.9.9', '172.32.0.1', '2a01:4f8::1']) expect(isPrivateAddress(address)).toBe(false);
});
