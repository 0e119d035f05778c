/** Says whether a font has a drawing for a character, given as its number in Unicode. */
export type Coverage = (codePoint: number) => boolean;

type Range = { readonly from: number; readonly to: number };

/** Reads the character map of a TrueType font: table `cmap`, formats 4 and 12 (ISO/IEC 14496-22, 5.2.1). */
export function readCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = tableOffset(view, 'cmap');
  const subtables = Array.from(
    { length: view.getUint16(map + 2) },
    (_, index) => map + view.getUint32(map + 8 + index * 8),
  );
  const ranges = subtables.flatMap((offset) => rangesOf(view, offset)).toSorted((one, other) => one.from - other.from);
  const merged = mergeRanges(ranges);
  return (codePoint) => {
    let low = 0;
    let high = merged.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = merged[middle];
      if (!range) return false;
      if (codePoint < range.from) high = middle - 1;
      else if (codePoint > range.to) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function tableOffset(view: DataView, name: string): number {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    if (tag === name) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

function rangesOf(view: DataView, offset: number): Range[] {
  const format = view.getUint16(offset);
  if (format === 4) return segments(view, offset);
  return format === 12 ? groups(view, offset) : [];
}

/** Format 12: groups of characters whose drawings follow each other. */
function groups(view: DataView, offset: number): Range[] {
  return Array.from({ length: view.getUint32(offset + 12) }, (_, index) => {
    const group = offset + 16 + index * 12;
    const firstIsMissing = view.getUint32(group + 8) === 0;
    return { from: view.getUint32(group) + (firstIsMissing ? 1 : 0), to: view.getUint32(group + 4) };
  }).filter(({ from, to }) => from <= to);
}

/** Format 4: segments of the first 65,536 characters; drawing 0 means there is none. */
function segments(view: DataView, offset: number): Range[] {
  const count = view.getUint16(offset + 6) / 2;
  const ends = offset + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const distances = deltas + count * 2;
  const found: Range[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = view.getUint16(starts + index * 2);
    const to = view.getUint16(ends + index * 2);
    const delta = view.getUint16(deltas + index * 2);
    const distance = view.getUint16(distances + index * 2);
    for (let character = from; character <= to && character < 0xff_ff; character += 1) {
      const listed = distances + index * 2 + distance + (character - from) * 2;
      const drawing = distance === 0 ? (character + delta) % 0x1_00_00 : view.getUint16(listed);
      if (drawing !== 0) found.push({ from: character, to: character });
    }
  }
  return found;
}

function mergeRanges(sorted: readonly Range[]): Range[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = merged.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}
