import { createReadStream } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';

/** Keeps bytes under a key made of letters, digits, `-`, `/` and `.`. */
export type FileStore = {
  /** The bytes are on disk when this resolves. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  /** The bytes from one to another, that one too, read as they are needed: nothing large stands in memory. */
  stream(key: string, part: { readonly from: number; readonly to: number }): Promise<ReadableStream<Uint8Array> | null>;
  remove(key: string): Promise<void>;
};

/** True when a disk, or what this program may use of it, is full or may not be written to. */
export function isDiskFull(error: unknown): boolean {
  return /^(?:ENOSPC|EDQUOT|EROFS)$/u.test((error as NodeJS.ErrnoException).code ?? '');
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Files in a local folder; written beside, synced, then renamed, so that a crash leaves no half file. */
export function openFolderStore(folder: string): FileStore {
  function pathOf(key: string): string {
    if (!/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9.-]*)*$/u.test(key)) throw new Error('not a file key');
    return join(folder, key);
  }
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeSynced(`${path}.part`, bytes);
        await rename(`${path}.part`, path);
      } catch (error) {
        // A full disk gets no fuller by what was tried.
        await rm(`${path}.part`, { force: true });
        throw error;
      }
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    async stream(key, { from, to }) {
      const path = pathOf(key);
      const isThere = await access(path).then(
        () => true,
        () => false,
      );
      if (!isThere) return null;
      return Readable.toWeb(createReadStream(path, { start: from, end: to })) as ReadableStream<Uint8Array>;
    },
    async remove(key) {
      await rm(pathOf(key), { force: true, recursive: true });
    },
  };
}
