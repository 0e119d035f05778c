import { createHash } from 'node:crypto';
import { lchown, lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canReach, chooseServerUser, isRoot, serverUserOwning, type ServerUser } from './operating-system-user.ts';
import { systemFolder } from './system-folder.ts';

/** Private folder of the database server and the user who owns it and runs the server. */
export type DatabaseHome = { folder: string; user: ServerUser };

const noteName = 'where-the-database-is.txt';

/**
 * Finds or makes the folder that holds the database of a data folder: below it, or, where root runs the program and the
 * server's ordinary user cannot get there (a project in root's home), below `/var/lib/teilhabe`, with a note left in the
 * data folder. Throws rather than begin an empty database where an older one exists but cannot be used.
 */
export async function databaseHome(dataDir: string): Promise<DatabaseHome> {
  const inside = path.join(dataDir, 'postgres');
  const outside = await placeInNote(dataDir);
  if (outside !== undefined) return openOutside(dataDir, outside);
  if (await isClaimed(inside)) return openInside(inside);
  const user = await chooseServerUser(dataDir);
  if (await canReach(user, dataDir)) return { folder: await makePrivateFolder(inside, user), user };
  return { folder: await settleOutside(dataDir, user), user };
}

/**
 * Makes a folder that only the given user, and root, may enter. Throws when there is something else of that name: in a
 * folder that others may write to it could be a link laid as a trap.
 */
export async function makePrivateFolder(folder: string, user: ServerUser): Promise<string> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  // Still root's when just made, or when root was killed before handing it over.
  if (isRoot() && found.isDirectory() && found.uid === 0) await lchown(folder, user.uid, user.gid);
  else if (!found.isDirectory() || found.uid !== user.uid) {
    throw new Error(`${folder} is not a folder that belongs to "${user.name}".`);
  }
  return folder;
}

async function openInside(inside: string): Promise<DatabaseHome> {
  const user = await serverUserOwning(inside);
  if (await canReach(user, inside)) return { folder: inside, user };
  throw new Error(
    `The database in ${inside} belongs to "${user.name}", who may not enter a folder above it. ` +
      `Allow that (chmod o+x), or start the program as "${user.name}".`,
  );
}

/** A copied project folder brings its note along; two programs on one database would destroy it. */
async function openOutside(dataDir: string, folder: string): Promise<DatabaseHome> {
  if (!(await isClaimed(path.join(folder, 'postgres')))) {
    throw new Error(`${path.join(dataDir, noteName)} says the database is in ${folder}, but it is not there.`);
  }
  const home = path.join(folder, 'postgres');
  const user = await serverUserOwning(home);
  const claim = path.join(folder, 'belongs-to');
  const claimant = (await readFile(claim, 'utf8')).trim();
  if (claimant !== dataDir && (await placeInNote(claimant)) === folder) {
    throw new Error(
      `The database in ${folder} belongs to the data folder ${claimant}, of which ${dataDir} seems to be a copy. ` +
        `Delete ${path.join(dataDir, noteName)} to begin with an empty database here.`,
    );
  }
  if (claimant !== dataDir) await writeFile(claim, `${dataDir}\n`);
  return { folder: home, user };
}

async function settleOutside(dataDir: string, user: ServerUser): Promise<string> {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const folder = path.join(systemFolder, hash);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const home = await makePrivateFolder(path.join(folder, 'postgres'), user);
  await writeFile(path.join(folder, 'belongs-to'), `${dataDir}\n`);
  await writeFile(
    path.join(dataDir, noteName),
    `The database of this data folder is not in it: PostgreSQL runs as the user "${user.name}",\n` +
      `who may not enter this place. Include the following folder when you back up or move the data.\n${folder}\n`,
  );
  return realpath(home);
}

async function placeInNote(dataDir: string): Promise<string | undefined> {
  const note = await readFile(path.join(dataDir, noteName), 'utf8').catch(() => '');
  return note.trim().split('\n').at(-1) || undefined;
}

/** A folder that root made but had not yet handed over when it was killed is still free. */
async function isClaimed(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  return found !== undefined && found.isDirectory() && found.uid !== 0;
}
