import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { firstAdministratorLink, furtherAdministratorLink, recoveryLink } from './accounts/index.ts';
import { createApp, jobs, loadReferenceData } from './app.ts';
import { exampleOf } from './demo/example-district.ts';
import { fillWithDemoStock } from './demo/fill-with-demo-stock.ts';
import { systemClock } from './platform/clock.ts';
import { collectWhenQuiet } from './platform/collect-when-quiet.ts';
import { readConfig, WrongSettings, type Config } from './platform/config.ts';
import { loadDistrict } from './platform/district/district.ts';
import { backUp, restore } from './platform/backup/backup-commands.ts';
import { endingServer } from './platform/http/ending-server.ts';
import { frontDoor } from './platform/http/front-door.ts';
import { startWorker } from './platform/jobs/worker.ts';
import { closeServices, openServices } from './platform/open-services.ts';
import { lockDataFolder } from './platform/postgres/data-folder-lock.ts';
import { keepEmbeddedPostgresRunning } from './platform/postgres/keep-running.ts';
import type { Services } from './platform/services.ts';

const commands = ['all', 'web', 'worker', 'migrate', 'set-up-link', 'backup', 'restore', 'demo'] as const;
type Command = (typeof commands)[number];

/** What must be undone at the end, newest first. */
const undo: (() => Promise<void>)[] = [];

const projectRoot = resolve(import.meta.dirname, '../..');
const buildFolder = resolve(import.meta.dirname, '..');

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

async function main(): Promise<void> {
  const command = readCommand(process.argv[2] ?? 'all');
  const config = readConfig(process.env, { demo: command === 'demo' });
  if (command === 'backup') return finish(await backUp(config, { file: process.argv[3], ownDatabase }));
  if (command === 'restore')
    return finish(await restore(config, { file: process.argv[3], ownDatabase, sourceRoot: import.meta.dirname }));
  const connectionString = config.databaseUrl ?? (await ownDatabase(config));
  const district = loadDistrict(resolve(projectRoot, 'district'));
  const services = await openServices({
    config,
    connectionString,
    clock: systemClock,
    sourceRoot: import.meta.dirname,
    district: command === 'demo' ? exampleOf(district) : district,
  });
  undo.unshift(() => closeServices(services));
  await loadReferenceData(services);
  if (command === 'migrate') return finish('The database is up to date.');
  if (command === 'set-up-link') return finish(await setUpLink(services, process.argv[3]));
  if (command === 'demo') for (const line of await fillWithDemoStock(services)) say(line);
  collectWhenQuiet();
  if (command !== 'web') {
    const worker = await startWorker(services.pool, services, jobs, services.log);
    undo.unshift(() => worker.stop());
  }
  if (command === 'worker') return say('Working on jobs.');
  // Asked for before the first page is served: a program that is ready needs the database for nothing more.
  const invitation = command === 'demo' ? undefined : await firstAdministratorLink(services);
  await serveWeb(services);
  if (invitation)
    say(`Nobody has an account yet. Set up the first administrator here, once, within 7 days:\n${invitation}`);
}

function readCommand(given: string): Command {
  const command = commands.find((known) => known === given);
  if (!command) throw new WrongSettings(`"${given}" is no command. Known are: ${commands.join(', ')}.`);
  return command;
}

async function ownDatabase(config: Config): Promise<string> {
  const lock = await lockDataFolder(config.dataDir);
  if (!lock.ok)
    throw new WrongSettings(`${lock.failure.message} Stop that one first, or set DATA_DIR to another folder.`);
  undo.unshift(() => lock.value.release());
  const server = await keepEmbeddedPostgresRunning({ dataDir: config.dataDir, say });
  undo.unshift(() => server.stop());
  return server.connectionString;
}

async function serveWeb(services: Services): Promise<void> {
  const { config } = services;
  const server = createServer(frontDoor({ app: createApp(services, buildFolder), services }));
  const endServer = endingServer(server);
  server.listen({ port: config.port, ...(config.host && { host: config.host }) });
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new WrongSettings(`PORT: ${config.port} is in use by another program. Set PORT to a free one.`)
      : error;
  });
  undo.unshift(endServer);
  say(`Teilhabe is ready: ${config.baseUrl}`);
}

/** The way in for whoever runs the program, when no administrator can sign in any more. */
async function setUpLink(services: Services, email: string | undefined): Promise<string> {
  if (email === undefined) {
    const link = (await firstAdministratorLink(services)) ?? (await furtherAdministratorLink(services));
    return `Set up a new administrator here, once:\n${link}`;
  }
  const made = await recoveryLink(services, email);
  if (made.ok) {
    return `Hand this to the owner of ${email} only. It replaces the password and removes the second factor, once, within a day:\n${made.value}`;
  }
  throw new WrongSettings(
    made.failure === 'unknown'
      ? `Nobody has an account with the address ${email}. Without an address the link is for a new administrator.`
      : `The account of ${email} is closed. Without an address the link is for a new administrator, who can open it again.`,
  );
}

let ending = false;

async function finish(sentence: string, code = 0): Promise<void> {
  if (ending) return;
  ending = true;
  if (sentence) say(sentence);
  for (const step of undo) await step().catch((error: unknown) => say(`While stopping: ${String(error)}`));
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void finish('Stopping: running requests are finished first.'));
}

main().catch((error: unknown) => {
  // A wrong setting is the operator's to mend: a sentence helps, a stack does not.
  const known = error instanceof WrongSettings;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  void finish('', known ? 78 : 1);
});
