import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best of what a browser understands. One that refuses an encoding (`;q=0`) does not get it. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  const accepted = (acceptEncoding ?? '').toLowerCase();
  if (!accepted.includes('gzip') && !accepted.includes('br')) return 'identity';
  const names = new Set(
    accepted
      .split(',')
      .map((one) => one.trim())
      .filter((one) => !/;\s*q=0(?:\.0*)?$/u.test(one))
      .map((one) => one.split(';')[0]),
  );
  if (names.has('br')) return 'br';
  return names.has('gzip') ? 'gzip' : 'identity';
}

/** Types that become smaller; pictures, fonts and PDF are compressed already. */
export const isCompressible = (type: string | null): boolean =>
  /^(?:text\/|application\/(?:json|geo\+json|xml|atom\+xml|javascript|manifest\+json)|image\/svg\+xml)/u.test(
    type ?? '',
  );

/** Below this the headers weigh more than what is saved. */
export const leastBytes = 512;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Up to here a thread costs more computing than it saves waiting: a page of this size takes a fraction of a millisecond. */
const mostAtOnce = 64 * 1024;

const encoder = new TextEncoder();
const scratch = new Uint8Array(mostAtOnce);

/**
 * Large bodies are compressed in a thread, so that other requests go on meanwhile. A small text is written into memory that is there already: its
 * length need not be known before, which takes as long as writing it.
 */
export async function compress(body: Uint8Array | string, encoding: 'br' | 'gzip'): Promise<NonSharedBuffer> {
  if (typeof body !== 'string') return compressBytes(body, encoding);
  const { read, written } = encoder.encodeInto(body, scratch);
  return compressBytes(read === body.length ? scratch.subarray(0, written) : Buffer.from(body), encoding);
}

async function compressBytes(body: Uint8Array, encoding: 'br' | 'gzip'): Promise<NonSharedBuffer> {
  const isSmall = body.length <= mostAtOnce;
  if (encoding === 'gzip') return isSmall ? gzipSync(body, { level: 6 }) : zip(body, { level: 6 });
  const params = {
    // The next quality saves four percent of the bytes and costs twice the computing.
    [constants.BROTLI_PARAM_QUALITY]: 3,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return isSmall ? brotliCompressSync(body, { params }) : brotli(body, { params });
}
