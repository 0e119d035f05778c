import type { MarkdownParser } from './markdown-dialect.ts';

/** „Tabelle: Öffnungszeiten“ in a paragraph of its own just before a table is what the table is called. */
const captionMark = /^Tabelle:[ \t]+(?=\S)/u;

/** Tables get their caption, header cells that say what they are for, and no colours or alignment written into the page. */
export function tables(markdown: MarkdownParser): void {
  markdown.core.ruler.after('block', 'captions', (state) => {
    const { tokens } = state;
    for (const token of tokens) {
      if (token.type === 'th_open') token.attrs = [['scope', 'col']];
      if (token.type === 'td_open') token.attrs = null;
    }
    for (const [index, table] of tokens.entries()) {
      if (table.type !== 'table_open') continue;
      const [open, inline, close] = tokens.slice(Math.max(0, index - 3), index);
      if (open?.type !== 'paragraph_open' || open.level !== table.level || !inline || !close) continue;
      if (inline.content.includes('\n') || !captionMark.test(inline.content)) continue;
      inline.content = inline.content.replace(captionMark, '');
      const [captionOpen, captionClose] = [
        Object.assign(new state.Token('caption_open', 'caption', 1), { block: true, map: open.map }),
        Object.assign(new state.Token('caption_close', 'caption', -1), { block: true }),
      ];
      tokens.splice(index - 3, 4, table, captionOpen, inline, captionClose);
    }
  });
}
