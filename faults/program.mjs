import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const main = resolve(import.meta.dirname, '../dist/server/main.js');

export async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** One process of the built program, started again with the same settings as often as it is killed. */
export async function openProgram(command, settings, { args = [], imports = [] } = {}) {
  const port = command === 'web' ? await freePort() : 0;
  let child;
  let output = '';
  const program = {
    address: `http://127.0.0.1:${port}`,
    printed: () => output,
    async start() {
      output = '';
      child = spawn(process.execPath, [...imports.flatMap((file) => ['--import', file]), main, command, ...args], {
        env: {
          PATH: process.env.PATH,
          TMPDIR: process.env.TMPDIR,
          LOG_LEVEL: 'error',
          ...settings,
          PORT: String(port || 1),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
      program.ended = once(child, 'close').then(([code]) => code);
    },
    /** Until it serves pages, or says that it works. */
    async ready() {
      for (let left = 2400; left > 0; left -= 1) {
        if (child.exitCode !== null) throw new Error(`${command} ended:\n${output.slice(-2000)}`);
        const isReady = port
          ? await fetch(`${program.address}/health/ready`).then(
              ({ ok }) => ok,
              () => false,
            )
          : output.includes('Working on jobs');
        if (isReady) return;
        await wait(50);
      }
      throw new Error(`${command} is not ready:\n${output.slice(-2000)}`);
    },
    isRunning: () => child.exitCode === null && child.signalCode === null,
    signal: (name) => child.kill(name),
    async kill() {
      child.kill('SIGKILL');
      await program.ended;
    },
    async stop() {
      child.kill('SIGTERM');
      await program.ended;
    },
  };
  await program.start();
  return program;
}

/** Runs a command of the program to its end. */
export async function runProgram(command, settings, args = []) {
  const program = await openProgram(command, settings, { args });
  const code = await program.ended;
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${program.printed().slice(-2000)}`);
  return program.printed();
}
