import { splitMergedCells } from './merged-cells.ts';
import { listsInstead } from './word-lists.ts';

/** What carries no words of a text, or words that nobody saw. */
const dropped =
  'style, script, meta, link, title, xml, head, template, noscript, iframe, object, embed, svg, canvas, video, audio, img, picture, input, button, select, textarea, form > label, del, [style*="mso-element:"], [style*="display:none"], [style*="display: none"]';

/**
 * What was copied from a word processor or another page, as a text of ours: headings, lists, tables, links and emphasis stay, everything that
 * only looks like something goes. No word that could be seen is lost.
 * @param say is told when cells of a table were merged and had to be split
 */
export function cleanPaste(html: string, say: () => void): string {
  // Copied from the formatted view itself.
  if (html.includes('data-pm-slice')) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { body } = page;
  for (const comment of commentsIn(body)) comment.remove();
  for (const element of body.querySelectorAll(dropped)) element.remove();
  listsInstead(body);
  for (const element of body.querySelectorAll<HTMLElement>('*')) nameByMeaning(element);
  for (const cell of body.querySelectorAll('td, th')) flatten(cell);
  const split = [...body.querySelectorAll('table')].filter(splitMergedCells);
  if (split.length > 0) say();
  for (const row of body.querySelectorAll('tr'))
    if (isFirst(row)) for (const cell of row.querySelectorAll('td, th')) rename(cell, 'th');
  for (const link of body.querySelectorAll('a')) if (!leadsAway(link)) link.replaceWith(...link.childNodes);
  for (const element of body.querySelectorAll('*')) keepNeeded(element);
  for (const caption of body.querySelectorAll('caption')) {
    const name = rename(caption, 'p');
    name.className = 'editor-caption';
    name.closest('table')?.before(name);
  }
  tidyBlanks(body);
  for (const block of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6'))
    if ((block.textContent ?? '').trim() === '' && !block.querySelector('br')) block.remove();
  return body.innerHTML;
}

function commentsIn(root: Node): readonly Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Comment) found.push(walker.currentNode);
  return found;
}

/** Styles with a meaning become the element that means it: headings of Word, bold and italic of word processors on the web. */
function nameByMeaning(element: HTMLElement): void {
  const style = element.getAttribute('style') ?? '';
  const named = /\bMso(?:Title|Subtitle|Heading(\d))\b/u.exec(element.className);
  const outline = /mso-outline-level:\s*(\d)/u.exec(style)?.[1];
  if (element.matches('p') && (named || outline !== undefined))
    return void rename(element, headingTag(named?.[1] ?? outline));
  const level = /^H([1-5])$/u.exec(element.tagName)?.[1];
  // The highest heading is the title of the page; a text begins one level below.
  if (level !== undefined) return void rename(element, `h${Number(level) + 1}`);
  if (element.matches('b, strong') && /(?:^|;)\s*font-weight:\s*(?:normal|400)/u.test(style)) return unwrap(element);
  if (!element.matches('span')) return;
  if (/(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/u.test(style)) wrapContent(element, 'strong');
  if (/font-style:\s*italic/u.test(style)) wrapContent(element, 'em');
}

const headingTag = (level: string | undefined): string => `h${Math.min(6, Number(level ?? 1) + 1)}`;

function rename(element: Element, tag: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

function wrapContent(element: Element, tag: string): void {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** A cell has one line of words: its paragraphs follow each other. */
function flatten(cell: Element): void {
  for (const block of cell.querySelectorAll('p, div, li, br, h1, h2, h3, h4, h5, h6, tr')) block.before(' ');
  for (const block of cell.querySelectorAll(
    'p, div, ul, ol, li, br, table, tbody, thead, tr, td, th, h1, h2, h3, h4, h5, h6',
  ))
    block.replaceWith(...block.childNodes);
}

/** Our tables begin with a row that names the columns. */
const isFirst = (row: Element): boolean => row.closest('table')?.querySelector('tr') === row;

const leadsAway = (link: Element): boolean =>
  /^(?:https?:|mailto:|tel:|\/(?!\/))/iu.test(link.getAttribute('href') ?? '');

function keepNeeded(element: Element): void {
  for (const name of element.getAttributeNames())
    if (name !== 'href' && name !== 'start') element.removeAttribute(name);
}

/** Blanks that hold a line together belong to the old layout, soft hyphens to the old width. */
function tidyBlanks(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: words } = walker;
    words.nodeValue = (words.nodeValue ?? '').replaceAll(/[\u00AD\u200B\uFEFF]/gu, '').replaceAll(/[\s\u00A0]+/gu, ' ');
  }
}
