import type { Mark, Node } from 'prosemirror-model';

/** Words of a block that have the same marks; a line end counts as a word. */
type Run = { text: string; readonly marks: readonly Mark[] };

/**
 * The words of one paragraph, heading or cell as Markdown, with line ends where the text breaks.
 *
 * A mark of emphasis only works beside certain characters; where the neighbour is none of them it is written by its number, which reads the
 * same.
 * @param isParagraph its lines begin at the edge, where more characters mean something
 */
export function writeInline(block: Node, { isParagraph }: { isParagraph: boolean }): string {
  const runs = settled(runsOf(block));
  let written = '';
  let open: readonly Mark[] = [];
  let encodeNext = false;

  function close(mark: Mark): void {
    if (isBold(mark)) encodeNext = mark.type.name === 'emphasis' || !isWord(lastCharacter(written));
    else encodeNext = false;
    written += endOf(mark);
  }
  function begin(mark: Mark, first: string): void {
    const before = lastCharacter(written);
    if (isBold(mark) && isWord(before) && (mark.type.name === 'emphasis' || !isWord(first)))
      written = written.slice(0, -before.length) + asEntity(before);
    // „!“ before a bracket would make a picture of a link.
    if (!isBold(mark) && written.endsWith('!')) written = `${written.slice(0, -1)}\\!`;
    encodeNext = false;
    written += isBold(mark) ? endOf(mark) : '[';
  }

  for (const { text, marks } of runs) {
    const shared = sharedMarks(open, marks);
    for (const mark of open.slice(shared).toReversed()) close(mark);
    open = marks;
    const atEdge = written === '' || written.endsWith('\n');
    const words = escaped(text, { atEdge, isParagraph });
    for (const [at, mark] of marks.entries())
      if (at >= shared) begin(mark, at + 1 < marks.length ? '[' : firstCharacter(words));
    const first = firstCharacter(words);
    written += encodeNext && isWord(first) ? asEntity(first) + words.slice(first.length) : words;
    if (words !== '') encodeNext = false;
  }
  for (const mark of open.toReversed()) close(mark);
  return written.replaceAll(/[ \t]+\n/gu, '\n').trim();
}

/** How many of the outermost marks go on. */
function sharedMarks(open: readonly Mark[], next: readonly Mark[]): number {
  let shared = 0;
  for (const mark of next) {
    if (open[shared]?.eq(mark) !== true) break;
    shared += 1;
  }
  return shared;
}

function endOf(mark: Mark): string {
  const { name } = mark.type;
  if (name === 'link') return `](${address(mark)})`;
  if (name === 'language') return `]{lang=${String(mark.attrs['lang'])}}`;
  return name === 'strong' ? '**' : '_';
}

function runsOf(block: Node): Run[] {
  const runs: Run[] = [];
  block.forEach((node) => {
    runs.push({ text: node.isText ? (node.text ?? '') : '\n', marks: node.marks });
  });
  return runs;
}

const isBold = ({ type: { name } }: Mark): boolean => name === 'strong' || name === 'emphasis';

/** Blanks at the edge of a mark stand outside of it: inside they would undo an emphasis. */
function settled(runs: readonly Run[]): readonly Run[] {
  const parts = runs
    .flatMap(({ text, marks }) => (text.match(/\s+|\S+/gu) ?? []).map((word): Run => ({ text: word, marks })))
    .map((run) => ({ ...run }));
  for (const name of ['language', 'link', 'strong', 'emphasis']) {
    const upTo = (at: number): readonly Mark[] | undefined => {
      const marks = parts[at]?.marks ?? [];
      const place = marks.findIndex(({ type }) => type.name === name);
      return place < 0 ? undefined : marks.slice(0, place + 1);
    };
    const stripBlank = (at: number, neighbour: number): void => {
      const [part, marks] = [parts[at], upTo(at)];
      if (!part || !marks || part.text.trim() !== '') return;
      // The mark goes on over there only if all that it stands in does, too.
      if (sameMarks(marks, upTo(neighbour) ?? [])) return;
      parts[at] = { ...part, marks: part.marks.filter(({ type }) => type.name !== name) };
    };
    for (let at = 0; at < parts.length; at += 1) stripBlank(at, at - 1);
    for (let at = parts.length - 1; at >= 0; at -= 1) stripBlank(at, at + 1);
  }
  const merged: Run[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && sameMarks(last.marks, part.marks)) last.text += part.text;
    else merged.push({ ...part });
  }
  return merged;
}

const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.length === other.length && one.every((mark, at) => other[at]?.eq(mark));

const isWord = (character: string): boolean => /[^\s\p{P}\p{S}]/u.test(character);
const firstCharacter = (text: string): string => /^./su.exec(text.slice(0, 2))?.[0] ?? '';
const lastCharacter = (text: string): string => /.$/su.exec(text.slice(-2))?.[0] ?? '';
const asEntity = (character: string): string => `&#${character.codePointAt(0)};`;

function address({ attrs }: Mark): string {
  const href = String(attrs['href']);
  const plain = href !== '' && /^[^\s<>()\\]+$/u.test(href) && !href.startsWith('<');
  const target = plain ? href : `<${href.replaceAll(/[<>\\]/gu, '\\$&').replaceAll('\n', '%0A')}>`;
  const title = attrs['title'] as string | null;
  return title === null ? target : `${target} "${title.replaceAll(/["\\&]/gu, '\\$&')}"`;
}

type Place = { readonly atEdge: boolean; readonly isParagraph: boolean };

/** Words as they stand in Markdown, so that none of them is taken for a mark. */
function escaped(text: string, { atEdge, isParagraph }: Place): string {
  const lines = text.split('\n').map((line, at) => {
    const isFirst = at === 0 && !atEdge;
    const words = escapedWords(isFirst ? line : line.replace(/^[ \t]+/u, ''));
    return isFirst || !isParagraph ? words : escapedStart(words);
  });
  return lines.join('\n');
}

const escapedWords = (line: string): string =>
  line
    .replaceAll(/[\\*[\]]/gu, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#|[a-z])/giu, '\\&')
    .replaceAll(/<(?=[a-z0-9])/giu, '\\<');

/** At the beginning of a line more characters mean something. */
const escapedStart = (line: string): string =>
  line
    .replace(/^(?:#{1,6}|[-+])(?=\s|$)/u, '\\$&')
    .replace(/^>/u, '\\>')
    .replace(/^[-|:](?=[-:|\s]*$)/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
