import type { Flash } from '../../ui/page/page.tsx';
import type { RequestContext } from './route.ts';

/**
 * The word above a page about what was just done, as its address says (`?erledigt=gespeichert`). Only what stands in `texts` is shown: a plain
 * text as a success, anything else as it is; nothing for whatever else somebody writes into the address.
 */
export function doneFlash(
  c: RequestContext,
  texts: Readonly<Record<string, string | Flash>>,
  name: 'erledigt' | 'getan' = 'erledigt',
): Flash | undefined {
  const what = c.req.query(name) ?? '';
  const said = Object.hasOwn(texts, what) ? texts[what] : undefined;
  return typeof said === 'string' ? { tone: 'success', text: said } : said;
}
