/**
 * How long a film or sound lasts, as its file says: MP4 (`mvhd`, ISO/IEC 14496-12), WebM (`Duration`, RFC 9559) and Ogg (the last place that
 * is named, RFC 3533). MP3 does not say it.
 * @returns whole seconds, at least one; null where the file does not tell or is damaged
 */
export function fileSeconds(bytes: Uint8Array, mediaType: string): number | null {
  const seconds = readers[mediaType]?.(bytes) ?? null;
  return seconds !== null && Number.isFinite(seconds) && seconds > 0 && seconds < longest
    ? Math.max(1, Math.round(seconds))
    : null;
}

/** Ten hours; as a file of the library is at most 100 MB, more is a damaged number. */
const longest = 36_000;

const readers: Readonly<Record<string, (bytes: Uint8Array) => number | null>> = {
  'video/mp4': (bytes) => mp4Seconds(bytes, 0, bytes.byteLength),
  'video/webm': webmSeconds,
  'audio/ogg': oggSeconds,
};

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const nameAt = (bytes: Uint8Array, at: number, length = 4) => String.fromCharCode(...bytes.subarray(at, at + length));

function mp4Seconds(bytes: Uint8Array, from: number, to: number): number | null {
  const view = viewOf(bytes);
  for (let at = from; at + 16 <= to;) {
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    if (size < head || at + size > to) return null;
    const name = nameAt(bytes, at + 4);
    if (name === 'moov') return mp4Seconds(bytes, at + head, at + size);
    if (name === 'mvhd') return mvhdSeconds(view, at + head, at + size);
    at += size;
  }
  return null;
}

/** Version 1 keeps its times in eight bytes instead of four. */
function mvhdSeconds(view: DataView, at: number, to: number): number | null {
  const isLong = at < to && view.getUint8(at) === 1;
  const scaleAt = at + (isLong ? 20 : 12);
  if (scaleAt + (isLong ? 12 : 8) > to) return null;
  const duration = isLong ? Number(view.getBigUint64(scaleAt + 4)) : view.getUint32(scaleAt + 4);
  return duration / view.getUint32(scaleAt);
}

/** What is needed of WebM stands at its beginning. */
const webmHead = 65_536;

/** Names of EBML without the marker bits at their beginning: 0x18538067, 0x1549A966, 0x2AD7B1 and 0x4489. */
const ebml = { segment: 0x08_53_80_67, info: 0x05_49_a9_66, scale: 0x0a_d7_b1, duration: 0x04_89 } as const;

type Element = { readonly id: number; readonly from: number; readonly to: number };

/** What stands one after the other in a part of a WebM file, as far as it can be read. */
function elementsIn(bytes: Uint8Array, from: number, to: number): readonly Element[] {
  const found: Element[] = [];
  for (let at = from; at < to;) {
    const id = variable(bytes, at);
    const size = id && variable(bytes, id.next);
    if (!id || !size) break;
    found.push({ id: id.value, from: size.next, to: Math.min(to, size.next + size.value) });
    at = size.next + size.value;
  }
  return found;
}

function webmSeconds(bytes: Uint8Array): number | null {
  const head = bytes.subarray(0, webmHead);
  const within = (elements: readonly Element[], wanted: number) => {
    const element = elements.find(({ id }) => id === wanted);
    return element ? elementsIn(head, element.from, element.to) : [];
  };
  const info = within(within(elementsIn(head, 0, head.byteLength), ebml.segment), ebml.info);
  const scale = info.find(({ id }) => id === ebml.scale);
  const duration = info.find(({ id }) => id === ebml.duration);
  const nanoseconds = scale ? whole(head.subarray(scale.from, scale.to)) : 1_000_000;
  const ticks = duration ? fraction(head.subarray(duration.from, duration.to)) : null;
  return ticks === null ? null : (ticks * nanoseconds) / 1e9;
}

/** A number of EBML: how many zeros stand before the first one says how many bytes follow. */
function variable(bytes: Uint8Array, at: number): { value: number; next: number } | null {
  const first = bytes[at];
  if (first === undefined || first === 0) return null;
  const more = Math.clz32(first) - 24;
  if (at + more >= bytes.byteLength) return null;
  let value = first & (0x7f >> more);
  for (let index = 1; index <= more; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return { value, next: at + more + 1 };
}

const whole = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

function fraction(bytes: Uint8Array): number | null {
  if (bytes.byteLength === 4) return viewOf(bytes).getFloat32(0);
  return bytes.byteLength === 8 ? viewOf(bytes).getFloat64(0) : null;
}

/** The last page of Ogg names how many samples were played by its end; the first says how many make a second. */
function oggSeconds(bytes: Uint8Array): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const vorbis = buffer.subarray(0, 512).indexOf('\u0001vorbis', 0, 'latin1');
  const opus = buffer.subarray(0, 512).indexOf('OpusHead', 0, 'latin1');
  const last = buffer.lastIndexOf('OggS', undefined, 'latin1');
  if (last < 0 || last + 14 > buffer.byteLength) return null;
  const samples = Number(buffer.readBigInt64LE(last + 6));
  if (Math.max(vorbis, opus) + 16 > buffer.byteLength) return null;
  if (vorbis >= 0) return samples / buffer.readUInt32LE(vorbis + 12);
  // Opus counts 48,000 a second, and begins with some that are not played.
  if (opus >= 0) return (samples - buffer.readUInt16LE(opus + 10)) / 48_000;
  return null;
}
