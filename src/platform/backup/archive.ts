import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { failure, success, type Result } from '../result.ts';

/** A compressed tar archive that is being written. */
export type ArchiveWriter = {
  addFile(name: string, path: string): Promise<void>;
  addText(name: string, text: string): Promise<void>;
  /** Ends the archive; it is on disk when this resolves. */
  close(): Promise<void>;
};

export function writeArchive(path: string): ArchiveWriter {
  const archive = pack();
  const written = pipeline(archive, createGzip(), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  // A disk that is full is told by `close`, and by every entry that waits for it.
  const failed = written.then(() => undefined);
  failed.catch(() => undefined);
  return {
    async addFile(name, file) {
      const { size } = await stat(file);
      const entry = archive.entry({ name, size, mode: 0o600 });
      await Promise.race([pipeline(createReadStream(file, { end: Math.max(0, size - 1) }), entry), failed]);
    },
    async addText(name, text) {
      await Promise.race([
        new Promise<void>((resolve, reject) => {
          archive.entry({ name, mode: 0o600 }, text, (error) => (error ? reject(error) : resolve()));
        }),
        failed,
      ]);
    },
    async close() {
      archive.finalize();
      await written;
      const handle = await open(path, 'r');
      await handle.sync();
      await handle.close();
    },
  };
}

/** Names of our entries; no other name is ever written to a disk. */
const knownName =
  /^(?:manifest\.json|tables\/[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*|files\/[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9.-]*)*)$/u;

/** An entry's bytes by their name: how many, and their SHA-256. */
export type Unpacked = ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;

/**
 * Unpacks an archive into a folder. Fails when it is no archive of ours, or broken off.
 * @throws what the disk says
 */
export async function unpackArchive(path: string, folder: string): Promise<Result<Unpacked, 'unreadable'>> {
  const found = new Map<string, { bytes: number; sha256: string }>();
  const entries = extract();
  const read = pipeline(createReadStream(path), createGunzip(), entries);
  // Told where it is waited for; the entries break off first.
  read.catch(() => undefined);
  try {
    for await (const entry of entries) {
      const { name, type } = entry.header;
      if (type !== 'file' || !knownName.test(name) || found.has(name)) return failure('unreadable');
      const target = join(folder, name);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      const hash = createHash('sha256');
      let bytes = 0;
      const counting = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk);
          bytes += chunk.length;
          done(null, chunk);
        },
      });
      await pipeline(entry, counting, createWriteStream(target, { mode: 0o600, flags: 'wx' }));
      found.set(name, { bytes, sha256: hash.digest('hex') });
    }
    await read;
    return success(found);
  } catch (error) {
    // A disk that is full is no fault of the archive.
    if (error instanceof Error && 'syscall' in error) throw error;
    return failure('unreadable');
  }
}
