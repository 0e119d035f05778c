/** Words that look the same. */
type Run = { text: string; strong: boolean; emphasis: boolean; href: string | undefined };

/** A paragraph; `list` names the list that it is an item of. */
export type Line = {
  kind: 'line';
  runs: Run[];
  heading: number;
  list: string | undefined;
  level: number;
  counted: boolean;
};

/** `goesOn`: it belongs to the cell above. */
export type Cell = { lines: Line[]; across: number; goesOn: boolean };

export type Table = { kind: 'table'; rows: Cell[][] };

/** The blocks of a Word file as Markdown, an empty line between those that do not belong together. */
export function inMarkdown(blocks: readonly (Line | Table)[]): string {
  let text = '';
  let before: Line | Table | undefined;
  for (const block of blocks) {
    const written = block.kind === 'table' ? tableText(block) : lineText(block);
    if (written === '') continue;
    const isSameList = before?.kind === 'line' && block.kind === 'line' && isItem(before) && isItem(block);
    text += text === '' ? written : `${isSameList ? '\n' : '\n\n'}${written}`;
    before = block;
  }
  return text;
}

const isItem = ({ list, heading }: Line): boolean => list !== undefined && heading === 0;

function lineText(line: Line): string {
  if (line.heading > 0) {
    // The highest heading is the title of the page; a text begins one level below.
    const words = oneLine(line.runs.map(({ text }) => escape(text)).join(''));
    return words === '' ? '' : `${'#'.repeat(Math.min(4, line.heading + 1))} ${words}`;
  }
  const words = runsText(line.runs);
  if (words === '' || !isItem(line)) return words.replaceAll(/^(?=#|>)/gmu, '\\');
  return `${'   '.repeat(line.level)}${line.counted ? '1.' : '-'} ${words.replaceAll('\n', ' ')}`;
}

const oneLine = (text: string): string => text.replaceAll(/[\s\u00A0]+/gu, ' ').trim();

/** What means something in Markdown and is only a sign here. */
const escape = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B\uFEFF]/gu, '')
    .replaceAll(/[\\`*[\]|]/gu, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`);

const isSame = (one: Run, other: Run): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.href === other.href;

function runsText(runs: readonly Run[]): string {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isSame(last, run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.map(runText).join('').split('\n').map(oneLine).join('\n').trim();
}

/** Emphasis stands close around its words; blanks at its ends stay outside. */
function runText({ text, strong, emphasis, href }: Run): string {
  const [, start = '', words = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (words === '') return text;
  const mark = words.includes('\n') ? '' : `${strong ? '**' : ''}${emphasis ? '*' : ''}`;
  const marked = `${mark}${escape(words)}${[...mark].toReversed().join('')}`;
  const leadsOn = href !== undefined && /^(?:https?:\/\/|mailto:|tel:)[^\s<>()]+$/iu.test(href);
  return `${start}${leadsOn ? `[${marked.replaceAll('\n', ' ')}](${href})` : marked}${end}`;
}

const cellText = ({ lines }: Cell): string =>
  oneLine(lines.map(({ runs }) => runsText(runs).replaceAll('\n', ' ')).join(' '));

/** Our tables know no merged cells: what stands beside several rows or names several columns is repeated. */
function tableText({ rows }: Table): string {
  const filled: string[][] = [];
  for (const cells of rows) {
    const row: string[] = [];
    for (const cell of cells) {
      const words = cell.goesOn ? (filled.at(-1)?.[row.length] ?? '') : cellText(cell);
      for (let more = 0; more < cell.across; more += 1)
        row.push(more === 0 || filled.length === 0 || cell.goesOn ? words : '');
    }
    filled.push(row);
  }
  const columns = Math.max(0, ...filled.map(({ length }) => length));
  if (columns === 0 || filled.every((row) => row.every((words) => words === ''))) return '';
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = filled;
  return [line(head), `|${' --- |'.repeat(columns)}`, ...body.map(line)].join('\n');
}
