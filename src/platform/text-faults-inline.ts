import type { Token } from 'markdown-it';
import type { TextFault } from './text-faults.ts';

/** The title of a picture that only decorates: `![](…)` with „dekorativ“ in quotation marks. */
const decorative = 'dekorativ';

const emptyWords =
  /^(?:hier|klicken sie hier|klick(?:en)? hier|mehr|weiter|weiterlesen|mehr (?:dazu|lesen|erfahren|informationen)|link|download|dort|diese seite|here|click here|more|read more)[.!… ]*$/iu;

/** Words of a link that do not tell where it leads, such as „hier“ (WCAG 2.4.4). */
export const saysNothing = (words: string): boolean => emptyWords.test(words.trim());

const leadsSomewhere = /^(?:https?:\/\/[^/]|mailto:.|tel:.|media:.|\/(?!\/)|#.)/iu;

/** What somebody types who wants a list and does not know how one is written. */
const bullet = /^[•·◦‣▪■●○–—]\s/u;

const bareAddress = /(?:https?:\/\/|www\.)[^\s<>"„“]{3,}/iu;

/** What in one paragraph, heading or cell keeps people out. */
export function inlineFaults({ children, content }: Token, firstLine: number): readonly TextFault[] {
  const found: TextFault[] = [];
  const parts = children ?? [];
  let line = firstLine;
  let inLink = false;
  let bullets = 0;
  for (const [index, token] of parts.entries()) {
    const startsLine = index === 0 || parts[index - 1]?.type.endsWith('break') === true;
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
    if (token.type === 'link_close') inLink = false;
    if (token.type === 'link_open') {
      inLink = true;
      found.push(...linkFaults(parts, index, line));
    }
    if (token.type === 'image' && token.content.trim() === '' && token.attrGet('title') !== decorative)
      found.push({ kind: 'picture-without-alternative', line, excerpt: String(token.attrGet('src') ?? '') });
    if (token.type !== 'text') continue;
    const [address] = (inLink ? null : bareAddress.exec(token.content)) ?? [];
    if (address !== undefined) found.push({ kind: 'address-without-link', line, excerpt: address });
    bullets = startsLine ? (bullet.test(token.content) ? bullets + 1 : 0) : bullets;
    if (startsLine && bullets === 2) found.push({ kind: 'list-faked', line: line - 1, excerpt: token.content });
  }
  const shouting = /(?:\p{Lu}{3,}[\s,.!?-]+){3,}\p{Lu}{3,}/u.exec(content);
  if (shouting) found.push({ kind: 'capitals', line: firstLine, excerpt: shouting[0] });
  return found;
}

function linkFaults(parts: readonly Token[], open: number, line: number): readonly TextFault[] {
  const address = String(parts[open]?.attrGet('href') ?? '');
  const words = linkWords(parts, open);
  const found: TextFault[] = [];
  if (words === '') found.push({ kind: 'link-empty', line, excerpt: address });
  else if (saysNothing(words)) found.push({ kind: 'link-says-nothing', line, excerpt: words });
  else if (/^(?:https?:\/\/|www\.)\S+$/iu.test(words)) found.push({ kind: 'link-is-address', line, excerpt: words });
  if (!leadsSomewhere.test(address)) found.push({ kind: 'link-leads-nowhere', line, excerpt: address || words });
  return found;
}

/** What a link is called: its words, and the alternative text of a picture in it. */
function linkWords(parts: readonly Token[], open: number): string {
  let text = '';
  for (const token of parts.slice(open + 1, closeOf(parts, open)))
    text += token.type === 'softbreak' ? ' ' : token.content;
  return text.trim();
}

function closeOf(parts: readonly Token[], open: number): number {
  let at = open + 1;
  while (at < parts.length && parts[at]?.type !== 'link_close') at += 1;
  return at;
}
