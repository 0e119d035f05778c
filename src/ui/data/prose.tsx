import type { ComponentChildren } from 'preact';

/** Running text: reading width, and room between its paragraphs, lists and headings. */
export function Prose({ children }: { children: ComponentChildren }) {
  return <div class="prose">{children}</div>;
}
