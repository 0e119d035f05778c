import { readWordRows, type WordFault } from '../../platform/documents/read-word-rows.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { markOf, readMark, type Mark, type SentPart } from './bundle.ts';

type Sent = { readonly position: number; readonly parts: readonly SentPart[] };

/** What a Word file says of the texts of one bundle. */
export type ReadBundle = {
  /** The easy words by text, for the parts that stand in the file and are not empty. */
  readonly texts: readonly { readonly position: number; readonly words: Readonly<Record<string, string>> }[];
  /** Marks of the bundle that are not in the file: these stay as they are. */
  readonly missing: readonly string[];
  /** Marks that stand in it more than once with different words: nobody can say which ones count. */
  readonly doubled: readonly string[];
  /** Marks whose row has lost a column. */
  readonly torn: readonly string[];
  /** Marks that the bundle does not know, of others too. */
  readonly foreign: readonly string[];
};

export type BundleFault = WordFault | 'no-marks' | { readonly otherBundle: number };

/** A book of 200 pages has far fewer rows. */
const mostRows = 20_000;

/** Reads the easy words of a bundle out of a Word file, in whatever order they stand there. */
export function readBundle(
  bytes: Uint8Array,
  bundle: { readonly number: number; readonly texts: readonly Sent[] },
): Result<ReadBundle, BundleFault> {
  const rows = readWordRows(bytes, { rows: mostRows });
  if (!rows.ok) return rows;
  const marked = rows.value.flatMap(readRow);
  const own = marked.filter(({ mark }) => mark.bundle === bundle.number);
  const [other] = marked;
  if (!other) return failure('no-marks');
  if (own.length === 0) return failure({ otherBundle: other.mark.bundle });
  return success(sortOut(bundle, marked));
}

type Marked = { readonly mark: Mark; readonly words: string | undefined };

/** The mark, the source beside it and then the easy words. */
function readRow(cells: readonly string[]): readonly Marked[] {
  const at = cells.findIndex((cell) => readMark(cell) !== undefined);
  const mark = readMark(cells[at] ?? '');
  return mark ? [{ mark, words: cells[at + 2] }] : [];
}

function sortOut(
  { number, texts }: { readonly number: number; readonly texts: readonly Sent[] },
  marked: readonly Marked[],
): ReadBundle {
  const byMark = new Map<string, Marked[]>();
  for (const one of marked) byMark.set(markOf(one.mark), [...(byMark.get(markOf(one.mark)) ?? []), one]);
  const missing: string[] = [];
  const doubled: string[] = [];
  const torn: string[] = [];
  const known = new Set<string>();
  const read = texts.map(({ position, parts }) => {
    const words = parts.flatMap(({ name }, part): [string, string][] => {
      const mark = markOf({ bundle: number, position, part });
      known.add(mark);
      const found = byMark.get(mark) ?? [];
      const said = new Set(found.map((one) => one.words));
      const [only] = said;
      if (found.length === 0) missing.push(mark);
      else if (said.size > 1) doubled.push(mark);
      else if (only === undefined) torn.push(mark);
      return said.size === 1 && only !== undefined && only !== '' ? [[name, only]] : [];
    });
    return { position, words: Object.fromEntries(words) };
  });
  return {
    texts: read.filter(({ words }) => Object.keys(words).length > 0),
    missing,
    doubled,
    torn,
    foreign: [...byMark.keys()].filter((mark) => !known.has(mark)),
  };
}
