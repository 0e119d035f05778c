import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Program = {
  readonly address: string;
  readonly pid: number;
  /** Everything it has printed so far. */
  printed(): string;
  /** Sends a signal. */
  signal(name: NodeJS.Signals): void;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
};

type Wish = {
  dataDir: string;
  command?: string;
  args?: readonly string[];
  port?: number;
  env?: Record<string, string>;
};

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

/** A data folder to be thrown away, through which the ordinary user of the database may pass when root runs the tests. */
export async function temporaryDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'teilhabe-journeys-'));
  await chmod(folder, 0o711);
  return folder;
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Starts the built program as a process of its own, without waiting for it. */
export async function spawnProgram({ dataDir, command = 'all', args = [], port, env }: Wish): Promise<Program> {
  const ownPort = port ?? (await freePort());
  const child = spawn(process.execPath, [main, command, ...args], {
    // Settings of whoever runs the tests must not reach the program.
    env: {
      PATH: process.env['PATH'],
      TMPDIR: process.env['TMPDIR'],
      DATA_DIR: dataDir,
      PORT: String(ownPort),
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    address: `http://localhost:${ownPort}`,
    pid: child.pid ?? 0,
    printed: () => output,
    signal: (name) => void child.kill(name),
    // Not at its exit: what it printed last may still be on its way then.
    ended: once(child, 'close').then(([code]) => code as number | null),
  };
}

/**
 * Starts the built program and waits until it serves pages.
 * @throws with what it printed when it ends instead.
 */
export async function startProgram(wish: Wish): Promise<Program> {
  const program = await spawnProgram(wish);
  const early = program.ended.then((code) => {
    throw new Error(`the program ended with code ${code}:\n${program.printed()}`);
  });
  early.catch(() => undefined);
  await Promise.race([early, untilReady(program)]);
  return program;
}

async function untilReady(program: Program): Promise<void> {
  for (let left = 1200; left > 0; left -= 1) {
    const answer = await fetch(`${program.address}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the program is not ready after two minutes:\n${program.printed()}`);
}

/** The address of the set-up link in what was printed; the end of the line says that it is whole. */
export function setUpPathIn(printed: string): string | undefined {
  return /http:\/\/localhost:\d+(\/anmelden\/\S+)\n/u.exec(printed)?.[1];
}

/** Waits for the set-up link: the first page may be served a moment before it is printed. */
export async function setUpPathOf(program: Program): Promise<string> {
  for (let left = 200; left > 0; left -= 1) {
    const path = setUpPathIn(program.printed());
    if (path) return path;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the program has printed no set-up link:\n${program.printed()}`);
}

/** Ends a program the way an operator does. */
export async function stopProgram(program: Program): Promise<number | null> {
  program.signal('SIGTERM');
  return program.ended;
}
