import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cores, startOn } from './machine.mjs';

const root = resolve(import.meta.dirname, '..');

/** A port that nobody uses just now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts the built program with its PostgreSQL on one core, as `npm start` does.
 * @returns it, with the milliseconds until it gave the first page
 */
export async function startProgram(dataDir, { script = 'scripts/start.mjs' } = {}) {
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME ?? dataDir,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    PORT: String(port),
    BASE_URL: `http://localhost:${port}`,
    // Every report comes from an address of its own: how many one may send in an hour is not what is measured.
    TRUST_PROXY: 'yes',
    LOG_LEVEL: 'warn',
  };
  const start = performance.now();
  const child = startOn(cores.program, process.execPath, [script], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const ended = once(child, 'exit');
  let milliseconds = NaN;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the program ended: ${said}`);
    // A crowded machine takes its time to make a new database.
    if (performance.now() - start > 600_000) {
      child.kill('SIGTERM');
      throw new Error(`the program did not become ready: ${said}`);
    }
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer?.status === 200) {
      await answer.arrayBuffer();
      milliseconds = performance.now() - start;
      break;
    }
    await setTimeout(20);
  }
  return {
    port,
    pid: child.pid,
    milliseconds,
    said: () => said,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
