import { parseMarkdown } from '../markdown.ts';

/** The words of a Markdown text without its marks; each paragraph, heading, list entry and broken line is a line. */
export function plainText(markdown: string): string {
  return parseMarkdown(markdown)
    .flatMap(({ type, children, content }) => {
      if (type === 'fence' || type === 'code_block') return [content];
      if (type !== 'inline') return [];
      return [
        (children ?? [])
          .map((part) => (part.type.endsWith('break') ? '\n' : part.type === 'image' ? ' ' : part.content))
          .join(''),
      ];
    })
    .map((line) => line.replaceAll(/[^\S\n]+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
