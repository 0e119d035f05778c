import { createHash } from 'node:crypto';
import { isUnchanged, type DataVersion } from './data-version.ts';

/** An answer that everybody gets who asks for the same address while nothing has changed, as its bytes go out. */
export type KeptAnswer = {
  /** What it was made from: the state of its tables, and the minute. */
  readonly minute: number;
  readonly version: DataVersion;
  /** Null when it may be of any table. */
  readonly tables: readonly string[] | null;
  readonly etag: string;
  readonly body: Buffer;
  /** Names and values in turn, as `writeHead` takes them. */
  readonly headers: readonly string[];
  /** The headers of the answer „you have it already“. */
  readonly headersUnchanged: readonly string[];
  /** Set when opening it counts as a visit. */
  readonly visited: string | undefined;
};

export type KeptAnswers = {
  get(key: string): KeptAnswer | undefined;
  /** Keeps an answer. What was made in another minute is given to nobody any more, so it goes. */
  set(key: string, answer: KeptAnswer): void;
  /** Whether an answer was kept under this key, of whatever state: then it is the same for all. */
  wasKept(key: string): boolean;
  readonly bytes: number;
};

/** What an entry takes beside its body: headers, the address and what the map needs. */
const overhead = 4096;

/** Addresses that are known to be the same for all, beyond the answers that are kept just now. */
const mostKnown = 5000;

/**
 * The same bytes in memory that is just as long. What comes out of a compressor is the beginning of a piece of 16 kB, and a short body is a part of one that is
 * shared: kept as they are, both hold several times what they count for.
 */
function exactly(body: Uint8Array): Buffer {
  const { buffer } = new Uint8Array(body);
  return Buffer.from(buffer);
}

/** Keeps answers up to a number of bytes in all; those that nobody has asked for longest go first. */
export function keptAnswers(mostBytes: number): KeptAnswers {
  // A Map remembers the order of insertion: the first is the one that was used longest ago.
  const entries = new Map<string, KeptAnswer>();
  const known = new Set<string>();
  let minute: number | undefined;
  let bytes = 0;
  const sizeOf = (answer: KeptAnswer): number => answer.body.length + overhead;

  function remove(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    bytes -= sizeOf(entry);
    entries.delete(key);
  }

  return {
    get(key) {
      const found = entries.get(key);
      if (found) {
        entries.delete(key);
        entries.set(key, found);
      }
      return found;
    },
    set(key, answer) {
      if (answer.minute !== minute) {
        entries.clear();
        bytes = 0;
        ({ minute } = answer);
      }
      if (known.size >= mostKnown) known.clear();
      known.add(key);
      remove(key);
      // One large answer must not drive out all others.
      if (sizeOf(answer) > mostBytes / 4) return;
      entries.set(key, { ...answer, body: exactly(answer.body) });
      bytes += sizeOf(answer);
      for (const oldest of entries.keys()) {
        if (bytes <= mostBytes) break;
        remove(oldest);
      }
    },
    wasKept: (key) => known.has(key),
    get bytes() {
      return bytes;
    },
  };
}

/** Whether an answer would be made the same again. */
export const isStillRight = (answer: KeptAnswer, now: Pick<KeptAnswer, 'version' | 'minute'>): boolean =>
  answer.minute === now.minute && isUnchanged(answer.tables, answer.version, now.version);

/** Two answers with the same tag are the same byte for byte (RFC 9110, 8.8.1: a strong validator). */
export const strongTag = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** Whether the browser says that it has an answer with this tag already. */
export function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag || one.trim() === '*');
}
