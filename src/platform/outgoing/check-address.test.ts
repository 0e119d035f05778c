import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { checkAddress } from './check-address.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function system(answer: RequestListener): Promise<URL> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const check = (url: URL, allowPrivate = true) => checkAddress(url, { allowPrivate, pauseMs: 1 });

test('a page is looked at by its head alone, along redirects', async () => {
  const asked: string[] = [];
  const url = await system((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/') return response.writeHead(301, { location: '/neu' }).end();
    return response.end('da');
  });
  expect(await check(url)).toBeNull();
  expect(asked).toEqual(['HEAD /', 'HEAD /neu']);
});

test('what is gone, fails, leads in circles or is not there is told', async () => {
  const at = (status: number, location?: string) =>
    system((_request, response) => response.writeHead(status, location === undefined ? {} : { location }).end());
  expect(await check(await at(404))).toBe('gone');
  expect(await check(await at(410))).toBe('gone');
  expect(await check(await at(500))).toBe('fails');
  expect(await check(await at(302, '/'))).toBe('in-circles');
  const closed = await at(200);
  closed.port = '1';
  expect(await check(closed)).toBe('not-reached');
});

test('whoever answers no head is asked like by a browser, and whoever wants no programs is left in peace', async () => {
  const noHead = await system((request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end());
  expect(await check(noHead)).toBeNull();
  for (const status of [401, 403, 429]) {
    const url = await system((_request, response) => response.writeHead(status).end());
    expect(await check(url)).toBeNull();
  }
});

test('what fails only once is not broken', async () => {
  let asked = 0;
  const url = await system((_request, response) => response.writeHead((asked += 1) > 2 ? 200 : 503).end());
  expect(await check(url)).toBeNull();
});

test('a link into our own network is never followed, not even by way of a redirect', async () => {
  let reached = false;
  const inside = await system((_request, response) => {
    reached = true;
    response.end();
  });
  expect(await check(inside, false)).toBe('not-allowed');
  expect(await check(new URL('https://localhost/'), false)).toBe('not-allowed');
  expect(await check(new URL('file:///etc/passwd'))).toBe('not-allowed');
  const leads = await system((_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
  expect(await check(leads)).toBe('not-allowed');
  expect(reached).toBe(false);
});
