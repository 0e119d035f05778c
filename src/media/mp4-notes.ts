/** Boxes that hold boxes, and on the way to notes. */
const holders = new Set(['moov', 'trak']);
/** Notes of the camera: where, when and with what it was filmed. Players need none of them. */
const notes = new Set(['udta', 'meta']);

/**
 * A film without the notes in it. They are overwritten where they stand, as free room: nothing moves, so that the places of the pictures
 * in the file stay right.
 */
export function withoutMp4Notes(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  clean(copy, 0, copy.byteLength);
  return copy;
}

function clean(bytes: Uint8Array, from: number, to: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at + 8 <= to;) {
    const short = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const isLong = short === 1 && at + 16 <= to;
    const head = isLong ? 16 : 8;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    const end = at + size;
    // A damaged size ends the walk: what is behind it no player finds either.
    if (size < head || end > to) return;
    if (holders.has(type)) clean(bytes, at + head, end);
    if (notes.has(type)) {
      bytes.set([0x66, 0x72, 0x65, 0x65], at + 4);
      bytes.fill(0, at + head, end);
    }
    at = end;
  }
}
