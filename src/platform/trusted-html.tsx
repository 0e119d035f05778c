import type { TrustedMarkup } from './markdown.ts';

/**
 * Running text that was rendered from Markdown. The only place of the product that puts HTML into a page as it is; the type
 * lets nothing in that `renderMarkdown` has not made.
 */
export function TrustedHtml({ markup }: { markup: TrustedMarkup }) {
  // oxlint-disable-next-line react/no-danger -- see above
  return <div class="prose" dangerouslySetInnerHTML={{ __html: markup.html }} />;
}
