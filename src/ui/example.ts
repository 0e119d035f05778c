import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** One state of a component, checked by the HTML validator and, in the browser, by axe. */
export type Example = { readonly name: string; readonly element: VNode };

/** The example as a page of its own: the smallest valid document around it, unless it is one already. */
export function documentOf({ name, element }: Example): string {
  const html = renderToString(element);
  if (html.startsWith('<html')) return `<!doctype html>${html}`;
  const heading = html.includes('<h1') ? '' : `<h1>${name}</h1>`;
  const main = html.includes('<main') ? html : `<main>${heading}${html}</main>`;
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${name}</title></head><body>${main}</body></html>`;
}
