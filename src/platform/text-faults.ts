import type { Token } from 'markdown-it';
import { parseMarkdown } from './markdown.ts';

/** What in a written text keeps people out. */
export const textFaultKinds = [
  'heading-skipped',
  'heading-empty',
  'link-empty',
  'link-says-nothing',
  'link-is-address',
  'picture-without-alternative',
  'table-without-header',
  'capitals',
] as const;
export type TextFaultKind = (typeof textFaultKinds)[number];

export type TextFault = {
  readonly kind: TextFaultKind;
  /** From 1. */
  readonly line: number;
  /** The words it is about; empty where there are none. */
  readonly excerpt: string;
};

/**
 * Faults that fail a criterion of WCAG 2.2 at level A or AA (1.1.1, 1.3.1, 2.4.4, 4.1.2), which EN 301 549 makes binding. The others make
 * reading harder, and whoever writes decides.
 */
const unlawful: ReadonlySet<TextFaultKind> = new Set([
  'heading-empty',
  'link-empty',
  'link-says-nothing',
  'picture-without-alternative',
  'table-without-header',
]);

export const breaksTheLaw = (kind: TextFaultKind): boolean => unlawful.has(kind);

/** The title of a picture that only decorates: `![](…)` with „dekorativ“ in quotation marks. */
const decorative = 'dekorativ';

const saysNothing =
  /^(?:hier|klicken sie hier|klick(?:en)? hier|mehr|weiter|weiterlesen|mehr (?:dazu|lesen|erfahren|informationen)|link|download|dort|diese seite|here|click here|more|read more)[.!… ]*$/iu;

/** Reads a Markdown text and names what would keep somebody out, line by line. */
export function findTextFaults(source: string): readonly TextFault[] {
  const found: TextFault[] = [];
  let level: number | undefined;
  let inHeader = false;
  const tokens = parseMarkdown(source);
  for (const [index, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1;
    const inline = tokens[index + 1];
    if (token.type === 'heading_open') {
      const next = Number(token.tag.slice(1));
      const words = wordsIn(inline);
      if (words === '') found.push({ kind: 'heading-empty', line, excerpt: '' });
      if (level !== undefined && next > level + 1) found.push({ kind: 'heading-skipped', line, excerpt: words });
      level = next;
    }
    if (token.type === 'thead_open') inHeader = true;
    if (token.type === 'thead_close') inHeader = false;
    if (token.type === 'th_open' && inHeader && wordsIn(inline) === '')
      found.push({ kind: 'table-without-header', line: (inline?.map?.[0] ?? token.map?.[0] ?? 0) + 1, excerpt: '' });
    if (token.type === 'inline') found.push(...inlineFaults(token, line));
  }
  return found;
}

function inlineFaults({ children, content }: Token, line: number): readonly TextFault[] {
  const found: TextFault[] = [];
  const parts = children ?? [];
  for (const [index, token] of parts.entries()) {
    const at = line + parts.slice(0, index).filter(({ type }) => type === 'softbreak' || type === 'hardbreak').length;
    if (token.type === 'link_open') {
      const words = linkWords(parts, index);
      if (words === '') found.push({ kind: 'link-empty', line: at, excerpt: String(token.attrGet('href') ?? '') });
      else if (saysNothing.test(words)) found.push({ kind: 'link-says-nothing', line: at, excerpt: words });
      else if (/^(?:https?:\/\/|www\.)\S+$/iu.test(words))
        found.push({ kind: 'link-is-address', line: at, excerpt: words });
    }
    if (token.type === 'image' && token.content.trim() === '' && token.attrGet('title') !== decorative)
      found.push({ kind: 'picture-without-alternative', line: at, excerpt: String(token.attrGet('src') ?? '') });
  }
  const shouting = /(?:\p{Lu}{3,}[\s,.!?-]+){3,}\p{Lu}{3,}/u.exec(content);
  if (shouting) found.push({ kind: 'capitals', line, excerpt: shouting[0] });
  return found;
}

/** What a link is called: its words, and the alternative text of a picture in it. */
function linkWords(parts: readonly Token[], open: number): string {
  let text = '';
  for (const token of parts.slice(open + 1)) {
    if (token.type === 'link_close') break;
    text += token.type === 'softbreak' ? ' ' : token.content;
  }
  return text.trim();
}

const wordsIn = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map(({ content }) => content)
    .join('')
    .trim();
