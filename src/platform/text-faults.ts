import type { Token } from 'markdown-it';
import { deepestNesting, wordsIn } from './markdown-dialect.ts';
import { parseMarkdown } from './markdown.ts';
import { inlineFaults } from './text-faults-inline.ts';

/** What in a written text keeps people out. */
export const textFaultKinds = [
  'heading-skipped',
  'heading-empty',
  'heading-faked',
  'list-faked',
  'link-empty',
  'link-says-nothing',
  'link-is-address',
  'link-leads-nowhere',
  'address-without-link',
  'picture-without-alternative',
  'table-without-header',
  'table-without-caption',
  'capitals',
  'nested-too-deep',
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
 * Faults that fail a criterion of WCAG 2.2 at level A or AA (1.1.1, 1.3.1, 2.4.4, 4.1.2), which EN 301 549 makes binding, and can be told
 * for certain. The others make reading harder or are a guess, and whoever writes decides. A level of headings that is left out is not
 * published as such: the page puts it in order (see `renderMarkdown`).
 */
const unlawful: ReadonlySet<TextFaultKind> = new Set([
  'heading-empty',
  'list-faked',
  'link-empty',
  'link-says-nothing',
  'picture-without-alternative',
  'table-without-header',
  // Its words would be missing on the page.
  'nested-too-deep',
]);

export const breaksTheLaw = (kind: TextFaultKind): boolean => unlawful.has(kind);

/** Reads a Markdown text and names what would keep somebody out, line by line. */
export function findTextFaults(source: string): readonly TextFault[] {
  const found: TextFault[] = [];
  let level: number | undefined;
  let header: number | undefined;
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
    if (token.type === 'paragraph_open' && token.level === 0 && isFakeHeading(inline, tokens[index + 3]))
      found.push({ kind: 'heading-faked', line, excerpt: wordsIn(inline) });
    if (token.type === 'thead_open') header = line;
    if (token.type === 'thead_close') header = undefined;
    if (token.type === 'table_open' && inline?.type !== 'caption_open')
      found.push({ kind: 'table-without-caption', line, excerpt: '' });
    if (token.type === 'th_open' && header !== undefined && wordsIn(inline) === '')
      found.push({ kind: 'table-without-header', line: header, excerpt: '' });
    if (token.nesting === 1 && token.level === deepestNesting - 1)
      found.push({ kind: 'nested-too-deep', line, excerpt: '' });
    if (token.type === 'inline') found.push(...inlineFaults(token, line));
  }
  return found;
}

/** A short paragraph that is bold from beginning to end, with text after it, is mostly meant as a heading. */
function isFakeHeading(inline: Token | undefined, next: Token | undefined): boolean {
  const parts = (inline?.children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
  const strong = parts.filter(({ type }) => type.startsWith('strong'));
  if (strong.length !== 2 || parts[0]?.type !== 'strong_open' || parts.at(-1)?.type !== 'strong_close') return false;
  const words = wordsIn(inline);
  return words.length <= 80 && !/[.!?:;,]$/u.test(words) && next !== undefined && next.type !== 'heading_open';
}
