import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { endingServer } from './ending-server.ts';

test('what is being answered is finished, and nobody waits for a connection that was opened in advance', async () => {
  const asked = Promise.withResolvers<void>();
  const server = createServer((_request, response) => {
    response.write('first ');
    asked.resolve();
    setTimeout(() => response.end(`last ${'x'.repeat(500_000)}`), 200);
  });
  const end = endingServer(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const unused = connect({ port, host: '127.0.0.1' });
  await once(unused, 'connect');
  const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
  await asked.promise;
  const gone = once(unused, 'close');
  await end();
  await gone;
  expect(await answer).toBe(`first last ${'x'.repeat(500_000)}`);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
});

test('a server that nobody asks ends at once', async () => {
  const server = createServer();
  const end = endingServer(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const unused = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  await once(unused, 'connect');
  await end();
  expect(server.listening).toBe(false);
});
