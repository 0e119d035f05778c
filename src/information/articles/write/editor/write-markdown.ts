import type { Node } from 'prosemirror-model';
import { writeInline } from './write-inline.ts';

/** Writes what the formatted view shows as Markdown. Paragraphs without words are left out: Markdown has none. */
export function writeMarkdown(doc: Node): string {
  return writeBlocks(doc);
}

function writeBlocks(parent: Node): string {
  let text = '';
  let before: Node | undefined;
  let mark = '-';
  const blocks = blocksOf(parent);
  for (const [index, node] of blocks.entries()) {
    // Two lists that follow each other are two only with different marks.
    mark = isList(node) && before?.type === node.type && mark === '-' ? '*' : '-';
    if (before !== undefined) text += areDefinitions(before, node) ? '\n' : '\n\n';
    text += writeBlock(node, mark, blocks[index + 1]);
    before = node;
  }
  return text;
}

/** What stands in a block and has words. */
const blocksOf = (parent: Node): readonly Node[] =>
  parent.children.filter((node) => !canBeEmpty(node) || writeInline(node, { isParagraph: false }) !== '');

const canBeEmpty = ({ type: { name } }: Node): boolean => name === 'paragraph' || name === 'caption';
const isList = ({ type: { name } }: Node): boolean => name === 'bullet_list' || name === 'ordered_list';
const areDefinitions = (...nodes: readonly Node[]): boolean => nodes.every(({ type }) => type.name === 'abbreviation');

function writeBlock(node: Node, mark: string, next: Node | undefined): string {
  switch (node.type.name) {
    case 'heading':
      return `${'#'.repeat(Number(node.attrs['level']))} ${headingWords(node)}`.trimEnd();
    case 'blockquote':
      return prefixed(writeBlocks(node), '> ', '> ');
    case 'bullet_list':
    case 'ordered_list':
      return writeList(node, mark);
    case 'table':
      return writeTable(node);
    case 'caption':
      return `Tabelle: ${writeInline(node, { isParagraph: false })}`.trimEnd();
    case 'abbreviation':
      return `*[${String(node.attrs['short'])}]: ${node.textContent}`;
    case 'kept':
      return String(node.attrs['source']);
    default:
      return paragraph(node, next);
  }
}

/** Hashes at the end of a heading would be taken for its frame. */
const headingWords = (node: Node): string =>
  writeInline(node, { isParagraph: false }).replace(/(^|\s)(#+)$/u, '$1\\$2');

function paragraph(node: Node, next: Node | undefined): string {
  const words = writeInline(node, { isParagraph: true });
  return next?.type.name === 'table' ? words.replace(/^Tabelle:/u, 'Tabelle\\:') : words;
}

function prefixed(text: string, first: string, further: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : further}${line}`.trimEnd())
    .join('\n');
}

function writeList(list: Node, mark: string): string {
  const isTight = canBeTight(list) && (list.attrs['tight'] === true || !canBeLoose(list));
  const items = list.children.map((item, index) => {
    const sign =
      list.type.name === 'bullet_list' ? mark : `${Number(list.attrs['order']) + index}${mark === '-' ? '.' : ')'}`;
    const words = isTight ? writeTightly(item) : writeBlocks(item);
    return prefixed(words, `${sign} `, ' '.repeat(sign.length + 1));
  });
  return items.join(isTight ? '\n' : '\n\n');
}

const writeTightly = (item: Node): string =>
  blocksOf(item)
    .map((block) => writeBlock(block, '-', undefined).replaceAll(/\n\s*\n/gu, '\n'))
    .join('\n');

/** Without blank lines only a single block, or a paragraph and a list below it, stay apart. */
function canBeTight(list: Node): boolean {
  return list.children.every((item) => {
    const [first, below, ...more] = blocksOf(item);
    if (first === undefined) return true;
    if (more.length > 0 || (isList(first) && !staysTight(first)) || !/paragraph|list/u.test(first.type.name))
      return false;
    return below === undefined || (first.type.name === 'paragraph' && startsPlainly(below) && staysTight(below));
  });
}

const staysTight = (list: Node): boolean => isList(list) && list.attrs['tight'] === true && canBeTight(list);

/** Only a list with words in its first entry, counted from 1, is seen directly after a line of words. */
const startsPlainly = (list: Node): boolean =>
  list.firstChild?.firstChild?.textContent.trim() !== '' && (list.attrs['order'] ?? 1) === 1;

/** Blank lines are only seen between parts, and only paragraphs show them. */
const canBeLoose = (list: Node): boolean =>
  (list.childCount > 1 || list.children.some((item) => blocksOf(item).length > 1)) &&
  list.children.some((item) => blocksOf(item).some(({ type }) => type.name === 'paragraph'));

function writeTable(table: Node): string {
  const rows: string[] = [];
  table.forEach((row, _offset, index) => {
    const cells: string[] = [];
    row.forEach((cell) => void cells.push(writeInline(cell, { isParagraph: false }).replaceAll('|', '\\|')));
    rows.push(`| ${cells.join(' | ')} |`);
    if (index === 0) rows.push(`|${' --- |'.repeat(cells.length)}`);
  });
  return rows.join('\n');
}
