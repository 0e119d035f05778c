import { Unzip, UnzipInflate } from 'fflate';
import { failure, success, type Result } from '../result.ts';

type UnpackLimit = {
  /** Bytes of all wanted files together after unpacking, whatever the archive says about itself. */
  bytes: number;
  files: number;
};

/** Deflate makes at most about a thousand bytes from one: so little at a time keeps the overshoot small. */
const step = 4096;

class TooMuch extends Error {}

/** Unpacks some files of a ZIP archive and stops as soon as they become too large. */
export function unpack(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  limit: UnpackLimit,
): Result<ReadonlyMap<string, Uint8Array>, 'broken' | 'expands-too-much'> {
  if (!isWhole(archive)) return failure('broken');
  const files = new Map<string, Uint8Array>();
  let total = 0;
  let met = 0;
  let unfinished = 0;
  const unzip = new Unzip((file) => {
    met += 1;
    if (met > limit.files) throw new TooMuch();
    if (!wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    unfinished += 1;
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      total += chunk.length;
      if (total > limit.bytes) throw new TooMuch();
      chunks.push(chunk);
      if (!isLast) return;
      unfinished -= 1;
      files.set(file.name, Buffer.concat(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length; at += step) {
      unzip.push(archive.subarray(at, at + step), at + step >= archive.length);
    }
  } catch (error) {
    return failure(error instanceof TooMuch ? 'expands-too-much' : 'broken');
  }
  return unfinished === 0 ? success(files) : failure('broken');
}

/** An archive ends with its list of contents; a download that broke off has none, though the first files in it may be whole. */
function isWhole(archive: Uint8Array): boolean {
  return Buffer.from(archive.subarray(-66_000)).includes(Buffer.from('PK\u0005\u0006', 'latin1'));
}
