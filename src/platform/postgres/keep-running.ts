import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.ts';

/**
 * Starts the embedded server and starts it again whenever it was killed or crashed, so that the site comes back by itself. The address stays
 * the same; requests meanwhile are answered with 503.
 */
export async function keepEmbeddedPostgresRunning(
  options: EmbeddedPostgresOptions,
  everyMilliseconds = 2_000,
): Promise<Pick<EmbeddedPostgres, 'connectionString' | 'stop'>> {
  let server = await startEmbeddedPostgres(options);
  const ending = new AbortController();
  const watching = (async () => {
    while (!ending.signal.aborted) {
      await delay(everyMilliseconds, undefined, { signal: ending.signal }).catch(() => undefined);
      if (ending.signal.aborted || (await server.isRunning())) continue;
      options.say('The database server ended unexpectedly and is started again.');
      server = await startEmbeddedPostgres(options).catch((error: unknown) => {
        options.say(error instanceof Error ? error.message : String(error));
        return server;
      });
    }
  })();
  return {
    connectionString: server.connectionString,
    async stop() {
      ending.abort();
      await watching;
      await server.stop();
    },
  };
}
