import MarkdownIt, { type Token } from 'markdown-it';
import { abbreviations } from './markdown-abbreviations.ts';
import { languageChanges } from './markdown-languages.ts';
import { tables } from './markdown-tables.ts';

export type MarkdownParser = InstanceType<typeof MarkdownIt>;

/**
 * What a text may be made of: headings, lists, quotes, tables with a header row and a caption, links, abbreviations, parts in other
 * languages, pictures where they are allowed, and emphasis. Everything else that Markdown knows stays the text it was typed as, so that
 * four blanks or a line of hyphens from a word processor turn into nothing nobody meant. Without a server: the editor in the browser
 * reads texts by the same rules.
 */
export function dialectParser(): MarkdownParser {
  const markdown = new MarkdownIt({ html: false, breaks: true, linkify: false, typographer: false });
  markdown.disable(['code', 'fence', 'hr', 'lheading', 'html_block', 'html_inline', 'backticks', 'strikethrough']);
  markdown.validateLink = isHarmless;
  return markdown.use(languageChanges).use(abbreviations).use(tables);
}

/** How deep lists and quotes may stand in one another before the rest of a text is left out; see `nested-too-deep`. */
export const deepestNesting = 100;

/** Besides addresses: what stands in a text by its code (`markdown-embeds.ts`), so that the editor keeps it as it was written. */
const knownSchemes = new Set(['http', 'https', 'mailto', 'tel', 'media', 'bild', 'video', 'ton', 'dokument']);

/** Addresses that lead somewhere. None with a scheme that could run or carry something, known or not. */
function isHarmless(address: string): boolean {
  // Browsers leave out control characters and blanks when they look for the scheme.
  const bare = address.replaceAll(/[\p{Cc}\p{Z}]+/gu, '');
  const scheme = /^([^/?#]*?):/u.exec(bare)?.[1];
  return scheme === undefined || knownSchemes.has(scheme.toLowerCase());
}

/** The words of a part of a text, without marks; a broken line is a blank. */
export function wordsIn(token: Token | undefined): string {
  return (token?.children ?? [])
    .map(({ type, content }) => (type.endsWith('break') ? ' ' : content))
    .join('')
    .trim();
}
