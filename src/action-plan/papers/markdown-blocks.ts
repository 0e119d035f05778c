import MarkdownIt, { type Token } from 'markdown-it';
import {
  heading,
  lineBreak,
  link,
  type Block,
  type Content,
  type Inline,
  type Level,
  type List,
  type ListItem,
  type Table,
} from '../../platform/documents/document.ts';

/** As the pages read Markdown (`platform/markdown.ts`): no HTML, no pictures, a line end is a line end. */
const markdown = new MarkdownIt({ html: false, breaks: true, linkify: false, typographer: false }).disable('image');

type Around = { baseUrl: string; topLevel: Level };

/** A Markdown text as blocks of a document; its highest heading gets `topLevel`, and no level is left out. */
export function markdownBlocks(source: string, around: Around): readonly Block[] {
  const tokens = markdown.parse(source, {});
  const ranks = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => Number(tag.slice(1)));
  const reader = { tokens, at: 0, around, highest: Math.min(...ranks), level: around.topLevel - 1 };
  return blocksUntil(reader, null);
}

type Reader = { readonly tokens: Token[]; at: number; around: Around; highest: number; level: number };

function blocksUntil(reader: Reader, end: string | null): Block[] {
  const blocks: Block[] = [];
  for (let token = reader.tokens[reader.at]; token && token.type !== end; token = reader.tokens[reader.at]) {
    reader.at += 1;
    blocks.push(...blockOf(reader, token));
  }
  reader.at += 1;
  return blocks;
}

function blockOf(reader: Reader, token: Token): readonly Block[] {
  switch (token.type) {
    case 'heading_open': {
      const text = plain(nextInline(reader));
      const wanted = Number(token.tag.slice(1)) - reader.highest + reader.around.topLevel;
      reader.level = Math.min(wanted, reader.level + 1, 4);
      return text === '' ? [] : [heading(reader.level as Level, text)];
    }
    case 'inline':
      return [{ kind: 'paragraph', content: contentOf(token.children ?? [], reader.around) }];
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const list = listOf(reader, token);
      return list.items.length === 0 ? [] : [list];
    }
    case 'table_open':
      return tableOf(reader);
    case 'code_block':
    case 'fence':
      return [{ kind: 'paragraph', content: [{ kind: 'text', text: token.content.trim() }] }];
    default:
      return [];
  }
}

function nextInline(reader: Reader): Token[] {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  return token?.children ?? [];
}

const plain = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content }) => (type.endsWith('break') ? ' ' : content))
    .join('')
    .trim();

function listOf(reader: Reader, opening: Token): List {
  const end = opening.type.replace('open', 'close');
  const items: ListItem[] = [];
  for (let token = reader.tokens[reader.at]; token && token.type !== end; token = reader.tokens[reader.at]) {
    reader.at += 1;
    if (token.type === 'list_item_open') items.push(itemOf(blocksUntil(reader, 'list_item_close')));
  }
  reader.at += 1;
  return { kind: 'list', ordered: opening.type === 'ordered_list_open', items };
}

/** The paragraphs of an item stand one below the other; of lists inside, the document holds the first. */
function itemOf(blocks: readonly Block[]): ListItem {
  const content = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.content] : []))
    .flatMap((one, index) => (index === 0 ? one : [lineBreak, ...one]));
  const nested = blocks.find((block) => block.kind === 'list');
  return nested ? { content, nested } : { content };
}

/** Markdown gives a table no caption; its first column heading names it. */
function tableOf(reader: Reader): readonly Table[] {
  const rows: Content[][] = [];
  for (let token = reader.tokens[reader.at]; token && token.type !== 'table_close'; token = reader.tokens[reader.at]) {
    reader.at += 1;
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(contentOf(token.children ?? [], reader.around));
  }
  reader.at += 1;
  const [titles = [], ...body] = rows;
  const columns = titles.map((title, index) => ({
    title: wordsOf(title) || `${index + 1}`,
    ...(index === 0 ? { rowHeader: true } : {}),
  }));
  const caption = columns.map(({ title }) => title).join(', ');
  return columns.length === 0 ? [] : [{ kind: 'table', caption, columns, rows: body }];
}

const wordsOf = (content: Content): string =>
  content.map((part) => ('text' in part ? part.text : 'content' in part ? wordsOf(part.content) : ' ')).join('');

function contentOf(tokens: readonly Token[], around: Around): Content {
  const stack: { parts: Inline[]; close: (parts: Inline[]) => Inline[] }[] = [{ parts: [], close: (parts) => parts }];
  const add = (...parts: Inline[]) => stack.at(-1)?.parts.push(...parts);
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') add({ kind: 'text', text: token.content });
    else if (token.type === 'softbreak' || token.type === 'hardbreak') add(lineBreak);
    else if (token.nesting === 1) stack.push({ parts: [], close: closing(token, around) });
    else if (token.nesting === -1) {
      const done = stack.pop();
      if (done) add(...done.close(done.parts));
    }
  }
  return stack[0]?.parts ?? [];
}

function closing(token: Token, { baseUrl }: Around): (parts: Inline[]) => Inline[] {
  if (token.type === 'strong_open') return (content) => [{ kind: 'strong', content }];
  if (token.type === 'em_open') return (content) => [{ kind: 'emphasis', content }];
  const address = token.type === 'link_open' ? String(token.attrGet('href') ?? '') : '';
  const href = /^\/(?!\/)/u.test(address) ? baseUrl + address : address;
  if (!/^(https?:\/\/|mailto:|tel:)\S+$/iu.test(href)) return (parts) => parts;
  return (content) => (wordsOf(content).trim() === '' ? [link(href, href)] : [{ kind: 'link', href, content }]);
}
