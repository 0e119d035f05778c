import path from 'node:path';
import { binariesFor, type Binaries } from './binaries.ts';
import { administrator, clusterFolder, createCluster, hasCluster } from './cluster.ts';
import { makeDataFolder } from './data-folder-lock.ts';
import { databaseHome, type DatabaseHome } from './database-home.ts';
import { keptPassword } from './password.ts';
import { commandLineOf, processesIn, readPidFile, runningPostmaster } from './processes.ts';
import { connectionStringOf, prepareProgramDatabase, programRole, type Connection } from './program-database.ts';
import { becomesReady, clearAfterKilledServer, startServer, stopServer } from './server-process.ts';
import { socketFolder, socketPort } from './socket-folder.ts';

/** A running database server that belongs to this program. */
export type EmbeddedPostgres = {
  /** For `pg.Pool`: Unix socket, user, password, database. */
  connectionString: string;
  connection: Connection;
  /** Whether the server was left running by a program that was killed. */
  adopted: boolean;
  /** Whether the server works; false after it was killed or crashed. */
  isRunning(): Promise<boolean>;
  /** Ends the server and waits until it is gone. Calling it again does nothing. */
  stop(): Promise<void>;
};

export type EmbeddedPostgresOptions = {
  /** The installation's data folder; everything of the database goes below it. */
  dataDir: string;
  /** Told in plain sentences what happens, for the operator. */
  say: (sentence: string) => void;
  /** Further server settings, such as `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>;
};

/**
 * Starts the PostgreSQL that comes with the program, making an empty database on first use. A server left over from a
 * killed program is taken over when it runs exactly as this one would be started, and replaced otherwise.
 * The caller holds the lock of the data folder (`lockDataFolder`). Throws errors whose message is fit for the operator.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { say, settings = {} } = options;
  const dataDir = await makeDataFolder(options.dataDir);
  const home = await databaseHome(dataDir);
  const binaries = await binariesFor(home.user, dataDir);
  const cluster = clusterFolder(home);
  const administratorPasswordFile = path.join(home.folder, 'administrator-password');
  const administratorPassword = await keptPassword(administratorPasswordFile, home.user);
  const programPassword = await keptPassword(path.join(home.folder, 'program-password'), home.user);
  if (!(await hasCluster(home, binaries))) {
    say(`PostgreSQL ${binaries.version} makes a new, empty database in ${home.folder}.`);
    const durable = settings['fsync'] !== 'off';
    await createCluster(home, binaries, { passwordFile: administratorPasswordFile, durable });
  }

  const host = await socketFolder(home);
  const command = serverCommand(binaries, cluster, host, settings);
  const administration = { host, port: socketPort, user: administrator, password: administratorPassword };
  const connectAndPrepare = () => prepareProgramDatabase({ ...administration, database: 'postgres' }, programPassword);

  const leftOver = await adoptLeftOverServer(cluster, command, connectAndPrepare, say);
  const pid = leftOver ?? (await startFresh(home, cluster, command, path.join(dataDir, 'postgres.log'), say));
  if (leftOver === undefined) {
    await connectAndPrepare().catch(async (error: unknown) => {
      await stopServer(cluster, pid);
      throw error;
    });
  }

  const connection = { host, port: socketPort, user: programRole, password: programPassword, database: programRole };
  let stopping: Promise<void> | undefined;
  return {
    connectionString: connectionStringOf(connection),
    connection,
    adopted: leftOver !== undefined,
    isRunning: async () => (await runningPostmaster(cluster)) !== undefined,
    stop: () => (stopping ??= stopServer(cluster, pid)),
  };
}

/** How to reach the server of a data folder while a program runs it; undefined when none runs. */
export async function runningEmbeddedPostgres(dataDir: string): Promise<string | undefined> {
  const home = await databaseHome(await makeDataFolder(dataDir));
  if ((await runningPostmaster(clusterFolder(home))) === undefined) return undefined;
  const password = await keptPassword(path.join(home.folder, 'program-password'), home.user);
  const host = await socketFolder(home);
  return connectionStringOf({ host, port: socketPort, user: programRole, password, database: programRole });
}

/** Takes over a server that a killed program left, or ends it where it would not serve as a fresh one does. */
async function adoptLeftOverServer(
  cluster: string,
  command: readonly string[],
  connectAndPrepare: () => Promise<void>,
  say: (sentence: string) => void,
): Promise<number | undefined> {
  const pid = await runningPostmaster(cluster);
  if (pid === undefined) return undefined;
  const runsAlike = (await commandLineOf(pid)).join('\0') === command.join('\0');
  const mayAdopt = runsAlike && (await becomesReady(cluster, pid));
  const works =
    mayAdopt &&
    (await connectAndPrepare().then(
      () => true,
      () => false,
    ));
  if (works) {
    say('The program had been killed; its database server was still running and is used again.');
    return pid;
  }
  say('The program had been killed; its database server was still running and is restarted.');
  await stopServer(cluster, pid);
  return undefined;
}

async function startFresh(
  home: DatabaseHome,
  cluster: string,
  command: readonly [string, ...string[]],
  logFile: string,
  say: (sentence: string) => void,
): Promise<number> {
  const socketFolderOfCommand = command[command.indexOf('-k') + 1] ?? '';
  if ((await readPidFile(cluster)) || (await processesIn(cluster)).length > 0) {
    say('The database server had been killed; it recovers what was committed.');
  }
  await clearAfterKilledServer(cluster, socketFolderOfCommand);
  return startServer(home, cluster, command, logFile);
}

function serverCommand(
  binaries: Binaries,
  cluster: string,
  socketFolderPath: string,
  settings: Record<string, string>,
): [string, ...string[]] {
  const all = {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    fsync: 'on',
    // What does not fit here, the operating system keeps as well, and gives back when others need the memory.
    shared_buffers: '12MB',
    // Processes that would wait for nothing: reading ahead on few cores, and replicas that there are none of.
    io_method: 'sync',
    max_logical_replication_workers: '0',
    // The same on every machine; the application states the time zone where it matters.
    timezone: 'UTC',
    ...settings,
  };
  const assignments = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return [binaries.postgres, '-D', cluster, '-p', String(socketPort), '-k', socketFolderPath, ...assignments];
}
