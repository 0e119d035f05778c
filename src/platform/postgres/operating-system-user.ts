import { readFile, realpath, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The ordinary user PostgreSQL runs as. */
export type ServerUser = { name: string; uid: number; gid: number };

type Passwd = readonly ServerUser[];

/** Whether this program runs as root, as whom PostgreSQL refuses to run. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The user for a new database: whoever runs the program; for root the first ordinary user with an account among the
 * data folder's owner, `postgres` and `nobody`. Throws an error fit for the operator when there is none.
 */
export async function chooseServerUser(dataDir: string): Promise<ServerUser> {
  if (!isRoot()) return currentUser();
  const accounts = await ordinaryAccounts();
  const owner = (await stat(dataDir)).uid;
  const chosen =
    accounts.find((account) => account.uid === owner) ??
    accounts.find((account) => account.name === 'postgres') ??
    accounts.find((account) => account.name === 'nobody');
  if (chosen) return chosen;
  throw new Error(
    'PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody" to run it as. ' +
      'Start the program as an ordinary user, or set DATABASE_URL to use another database server.',
  );
}

/** The user who owns an existing database. Throws when this program may not act for that user. */
export async function serverUserOwning(folder: string): Promise<ServerUser> {
  const { uid, gid } = await stat(folder);
  if (!isRoot() && uid !== process.getuid?.()) {
    throw new Error(
      `The database in ${folder} belongs to another user (id ${uid}). ` +
        'Start the program as that user or as root, or choose another data folder.',
    );
  }
  const account = (await ordinaryAccounts()).find((candidate) => candidate.uid === uid);
  return account ?? { name: `user ${uid}`, uid, gid };
}

/** Identity to start a process under; empty when the program already runs as that user. */
export function processIdentity(user: ServerUser): { uid?: number; gid?: number } {
  return isRoot() ? { uid: user.uid, gid: user.gid } : {};
}

/** Whether a user may pass through every folder on the way to a file or folder, and through the last one too. */
export async function canReach(user: ServerUser, target: string): Promise<boolean> {
  if (!isRoot()) return true;
  let step = await realpath(target);
  for (;;) {
    const { uid, gid, mode } = await stat(step);
    const executeBit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & executeBit) === 0) return false;
    const parent = path.dirname(step);
    if (parent === step) return true;
    step = parent;
  }
}

function currentUser(): ServerUser {
  try {
    const { username, uid, gid } = os.userInfo();
    return { name: username, uid, gid };
  } catch {
    throw new Error(
      `PostgreSQL needs a user with an account on this machine, but user id ${process.getuid?.()} has none. ` +
        'Start the program as another user, or set DATABASE_URL to use another database server.',
    );
  }
}

async function ordinaryAccounts(): Promise<Passwd> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  return lines
    .map((line) => line.split(':'))
    .map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== '' && uid > 0);
}
