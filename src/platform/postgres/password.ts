import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { isRoot, type ServerUser } from './operating-system-user.ts';

/** Reads the password kept in a file, or makes one up and keeps it there, readable for the given user only. */
export async function keptPassword(file: string, user: ServerUser): Promise<string> {
  const known = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (known !== undefined) return known.trim();
  const password = randomBytes(24).toString('hex');
  const unfinished = `${file}.${process.pid}.unfinished`;
  // In a container a killed program and its successor often have the same process id.
  await rm(unfinished, { force: true });
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(`${password}\n`);
    if (isRoot()) await handle.chown(user.uid, user.gid);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
  return password;
}
