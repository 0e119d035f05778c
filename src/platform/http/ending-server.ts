import { once } from 'node:events';
import type { Server } from 'node:http';

/**
 * Watches a server so that it can be ended soon: requests that are being answered are finished, and connections on which nobody asks anything are
 * closed. Browsers open such connections in advance, and Node waits a minute for their first word.
 * @returns ends the server
 */
export function endingServer(server: Server): () => Promise<void> {
  let running = 0;
  let whenNone = (): void => undefined;
  server.on('request', (_request, response) => {
    running += 1;
    response.once('close', () => {
      running -= 1;
      if (running === 0) whenNone();
    });
  });
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    whenNone = () => server.closeAllConnections();
    if (running === 0) whenNone();
    await closed;
  };
}
