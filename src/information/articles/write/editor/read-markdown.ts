import type { Token } from 'markdown-it';
import type { Attrs, Mark, Node } from 'prosemirror-model';
import { dialectParser } from '../../../../platform/markdown-dialect.ts';
import { editorSchema as schema } from './editor-schema.ts';

const parser = dialectParser();
// Abbreviations are marked where a page shows them; whoever writes sees the words they typed.
parser.core.ruler.disable('explain');

/** A part of a text that the formatted view has no name for. */
class UnknownPart extends Error {}

/** Reads Markdown into the formatted view. Blocks that it cannot show are kept as they were written. */
export function readMarkdown(source: string): Node {
  const text = source.replaceAll(/\r\n?/gu, '\n');
  const lines = text.split('\n');
  const blocks: Node[] = [];
  for (const group of topLevelGroups(parser.parse(text, {}))) {
    try {
      blocks.push(...readBlocks(group));
    } catch (error) {
      if (!(error instanceof UnknownPart)) throw error;
      const [from, to] = group[0]?.map ?? [0, 0];
      blocks.push(schema.node('kept', { source: lines.slice(from, to).join('\n').trimEnd() }));
    }
  }
  return schema.node('doc', null, blocks.length > 0 ? blocks : [schema.node('paragraph')]);
}

/** The tokens of each block of the highest level. */
function topLevelGroups(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) groups.push([]);
    groups.at(-1)?.push(token);
    depth += token.nesting;
  }
  return groups;
}

/** The end of what opens at `start`, which closes at the same level. */
function closing(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  return tokens.length;
}

function readBlocks(tokens: readonly Token[]): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const end = closing(tokens, at);
    nodes.push(...readBlock(token, tokens.slice(at + 1, end)));
    at = end;
  }
  return nodes;
}

function readBlock(token: Token, inside: readonly Token[]): readonly Node[] {
  const list = { tight: isTight(inside) };
  switch (token.type) {
    case 'paragraph_open':
      return [schema.node('paragraph', null, readInline(inside[0]))];
    case 'heading_open':
      return [schema.node('heading', { level: Number(token.tag.slice(1)) }, textOnly(inside[0]))];
    case 'blockquote_open':
      return [schema.node('blockquote', null, orEmpty(readBlocks(inside)))];
    case 'bullet_list_open':
      return [schema.node('bullet_list', list, readBlocks(inside))];
    case 'ordered_list_open':
      return [schema.node('ordered_list', { ...list, order: Number(token.attrGet('start') ?? 1) }, readBlocks(inside))];
    case 'list_item_open':
      return [schema.node('list_item', null, orEmpty(readBlocks(inside)))];
    case 'table_open':
      return readTable(inside);
    case 'abbreviation':
      return [readAbbreviation(token.meta ?? {})];
    default:
      throw new UnknownPart(token.type);
  }
}

const orEmpty = (blocks: readonly Node[]): readonly Node[] => (blocks.length > 0 ? blocks : [schema.node('paragraph')]);

/** In a list without blank lines the paragraphs are not shown as such. */
const isTight = (inside: readonly Token[]): boolean => {
  const level = (inside[0]?.level ?? 0) + 1;
  return inside.every(({ type, level: at, hidden }) => type !== 'paragraph_open' || at !== level || hidden);
};

function readAbbreviation({ short, long }: Readonly<Record<string, unknown>>): Node {
  return schema.node('abbreviation', { short: String(short) }, schema.text(String(long)));
}

function readTable(inside: readonly Token[]): readonly Node[] {
  const rows: Node[] = [];
  const found: Node[] = [];
  for (const [at, token] of inside.entries()) {
    if (token.type === 'caption_open') found.push(schema.node('caption', null, textOnly(inside[at + 1])));
    if (token.type === 'tr_open') rows.push(readRow(inside.slice(at + 1, closing(inside, at))));
  }
  return [...found, schema.node('table', null, rows)];
}

function readRow(cells: readonly Token[]): Node {
  const types = { th_open: 'table_header', td_open: 'table_cell' } as const;
  return schema.node(
    'table_row',
    null,
    cells.flatMap(({ type }, at) =>
      type === 'th_open' || type === 'td_open' ? [schema.node(types[type], null, textOnly(cells[at + 1]))] : [],
    ),
  );
}

/** The parts of a line that can have no breaks in it. */
function textOnly(inline: Token | undefined): readonly Node[] {
  const nodes = readInline(inline);
  if (nodes.some(({ isText }) => !isText)) throw new UnknownPart('break');
  return nodes;
}

function readInline(inline: Token | undefined): readonly Node[] {
  const nodes: Node[] = [];
  const open: Mark[] = [];
  let marks: readonly Mark[] = [];
  let before: Token | undefined;
  for (const token of inline?.children ?? []) {
    const mark = markOf(token);
    if (mark) {
      // Without words in it there is nothing that could carry the mark.
      if (token.nesting === -1 && before?.nesting === 1) throw new UnknownPart('empty');
      if (token.nesting === 1) open.push(mark);
      else open.pop();
      marks = open.reduce<readonly Mark[]>((set, one) => one.addToSet(set), []);
    } else if (token.type === 'softbreak' || token.type === 'hardbreak')
      nodes.push(schema.node('hard_break', null, undefined, marks));
    else if (token.type !== 'text') throw new UnknownPart(token.type);
    else if (token.content !== '') nodes.push(schema.text(token.content, marks));
    if (token.type !== 'text' || token.content !== '') before = token;
  }
  return joined(nodes);
}

const plainMarks = { strong: 'strong', em: 'emphasis', link: 'link', language: 'language' } as const;

function markOf(token: Token): Mark | undefined {
  const name = /^(strong|em|link|language)_(?:open|close)$/u.exec(token.type)?.[1] as
    | keyof typeof plainMarks
    | undefined;
  if (name === undefined) return undefined;
  const attribute = (wanted: string) => token.attrs?.find(([key]) => key === wanted)?.[1] ?? null;
  const attrs: Record<keyof typeof plainMarks, Attrs> = {
    strong: {},
    em: {},
    link: { href: attribute('href') ?? '', title: attribute('title') },
    language: { lang: attribute('lang') ?? '' },
  };
  return schema.mark(plainMarks[name], attrs[name]);
}

/** Neighbouring words with the same marks are one node, as the view would make them. */
function joined(nodes: readonly Node[]): readonly Node[] {
  const found: Node[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (last?.isText && node.isText && last.sameMarkup(node))
      found[found.length - 1] = schema.text(`${last.text ?? ''}${node.text ?? ''}`, last.marks);
    else found.push(node);
  }
  return found;
}
