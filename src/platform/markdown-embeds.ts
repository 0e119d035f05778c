import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

/** Something that stands in a text by its code, on a line of its own: `![caption](bild:code)`. */
export type Embed = { readonly code: string; readonly caption: string };

/** Makes HTML, everything from outside escaped, of things that stand in lines one below the other. */
export type RenderEmbeds = (embeds: readonly Embed[]) => string;

/** What the code stands for is known where it is kept; the word before the colon is for whoever reads the text. */
const schemes = 'bild|video|ton|dokument';
const wholeLine = new RegExp(`^!\\[(?<caption>[^\\]\\n]*)\\]\\((?:${schemes}):(?<code>[a-z2-7]{12})\\)[ \\t]*$`, 'u');
const everyLine = new RegExp(`^[ \\t]*!\\[([^\\]\\n]*)\\]\\((?:${schemes}):[a-z2-7]{12}\\)[ \\t]*$`, 'gmu');

const within = new RegExp(`\\]\\((?:${schemes}):`, 'u');

/** Lines, from 1, in which something is meant to stand but does not: other words stand beside it, or its code is damaged. */
export const brokenEmbedLines = (source: string): readonly number[] =>
  source.split('\n').flatMap((line, index) => (within.test(line) && !wholeLine.test(line.trim()) ? [index + 1] : []));

export const isEmbedAddress = (address: string): boolean => new RegExp(`^(?:${schemes}):`, 'u').test(address);

const asLink = new RegExp(`(?<!!)\\[(?<words>[^\\]\\n]*)\\]\\((?:${schemes}):[^)\\n]*\\)`, 'u');

/** Lines, from 1, with a link to something that only stands in a text and has no page: `[words](bild:code)`. */
export const linksToEmbeds = (source: string): readonly { readonly line: number; readonly excerpt: string }[] =>
  source.split('\n').flatMap((text, index) => {
    const [excerpt] = asLink.exec(text) ?? [];
    return excerpt === undefined ? [] : [{ line: index + 1, excerpt }];
  });

type Parser = InstanceType<typeof MarkdownIt>;

/** Teaches a parser lines that stand for something else. Without anybody to make HTML of them they stay the text that was typed. */
export function embedBlocks(markdown: Parser): void {
  markdown.block.ruler.before(
    'paragraph',
    'embed',
    (state, startLine, endLine, silent) => {
      const textOf = (line: number): string =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const embeds: Embed[] = [];
      let line = startLine;
      for (; line < endLine; line += 1) {
        const { caption = '', code } = wholeLine.exec(textOf(line))?.groups ?? {};
        if (code === undefined || (state.sCount[line] ?? 0) < state.blkIndent) break;
        embeds.push({ code, caption: caption.trim() });
      }
      if (embeds.length === 0) return false;
      if (silent) return true;
      const token = state.push('embed', '', 0);
      token.map = [startLine, line];
      token.content = state.getLines(startLine, line, state.blkIndent, false);
      token.meta = { embeds };
      state.line = line;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
  markdown.renderer.rules['embed'] = (tokens, index, _options, env) => {
    const token = tokens[index];
    const { embeds } = env as { embeds?: RenderEmbeds };
    if (token === undefined) return '';
    return embeds ? embeds(embedsOf([token])) : `<p>${markdown.utils.escapeHtml(token.content)}</p>\n`;
  };
}

/** What stands in a parsed text by its code. */
export const embedsOf = (tokens: readonly Token[]): readonly Embed[] =>
  tokens.flatMap(({ type, meta }) => (type === 'embed' ? (meta as { embeds: readonly Embed[] }).embeds : []));

/** A text with the captions alone in place of what stands there by its code, for reading it by machine. */
export const withoutEmbeds = (source: string): string => source.replaceAll(everyLine, '$1');
