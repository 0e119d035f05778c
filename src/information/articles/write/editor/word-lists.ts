type Entry = {
  readonly block: HTMLElement;
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly styled: boolean;
};

const bullets = '[•·◦‣▪■●○–—§\\uF0B7\\uF0A7\\uF0D8-]';
const painted = new RegExp(`^[\\s\\u00A0]*(?:(${bullets})|(\\d{1,3})[.)])[\\s\\u00A0]+(?=\\S)`, 'u');

/**
 * Makes lists of paragraphs that only look like some: those of Word, which carries lists as paragraphs with a style, and those painted by hand
 * with dots, hyphens or numbers, where at least two follow each other.
 */
export function listsInstead(root: HTMLElement): void {
  let together: Entry[] = [];
  const blocks = [...root.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6, div')].filter(
    (block) => block.closest('td, th, li') === null && block.querySelector('p, div, ul, ol, table') === null,
  );
  for (const block of blocks) {
    const entry = ofWord(block) ?? byHand(block, together);
    const last = together.at(-1);
    if (last && (last.styled !== entry?.styled || last.block.nextElementSibling !== block)) {
      build(together);
      together = [];
    }
    if (entry) together.push(entry);
  }
  build(together);
}

/** `mso-list:l0 level2 lfo1` says how deep; what Word prints before the words says whether it counts. */
function ofWord(block: HTMLElement): Entry | undefined {
  const style = block.getAttribute('style') ?? '';
  const level = /mso-list:\s*\S+\s+level(\d)/u.exec(style)?.[1];
  if (level === undefined || /^H\d$/u.test(block.tagName)) return undefined;
  const printed = block.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
  const sign = (printed?.textContent ?? '').replaceAll(/[\s\u00A0]+/gu, '');
  printed?.remove();
  const ordered = /^\(?(?:\d{1,3}|[a-z]{1,4})[.)]+$/iu.test(sign);
  return { block, level: Number(level), ordered, start: Number.parseInt(sign, 10) || 1, styled: true };
}

function byHand(block: HTMLElement, together: readonly Entry[]): Entry | undefined {
  if (!block.matches('p, div')) return undefined;
  const found = painted.exec(block.textContent ?? '');
  if (!found) return undefined;
  const ordered = found[2] !== undefined;
  const before = together.at(-1);
  const start = Number(found[2] ?? 1);
  // „1. Mai“ and „24. Dezember“ begin no list: numbers have to count on.
  if (ordered && start !== 1 && !(before?.ordered === true && start === before.start + 1)) return undefined;
  return { block, level: 1, ordered, start, styled: false };
}

function build(entries: readonly Entry[]): void {
  const [first] = entries;
  if (!first || (entries.length < 2 && !first.styled)) return;
  const page = first.block.ownerDocument;
  const open: { readonly list: HTMLElement; readonly level: number; readonly ordered: boolean }[] = [];
  for (const { block, level, ordered, start, styled } of entries) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const here = open.at(-1);
    if (here?.level !== level || here.ordered !== ordered) {
      const list = page.createElement(ordered ? 'ol' : 'ul');
      if (ordered && start !== 1) list.setAttribute('start', String(start));
      const item = here && here.level < level ? here.list.lastElementChild : null;
      if (item) item.append(list);
      else if (here && open.length > 1) {
        open.pop();
        open.at(-1)?.list.lastElementChild?.append(list);
      } else {
        open.pop();
        block.before(list);
      }
      open.push({ list, level, ordered });
    }
    if (!styled) withoutSign(block);
    const item = page.createElement('li');
    const words = page.createElement('p');
    words.append(...block.childNodes);
    item.append(words);
    open.at(-1)?.list.append(item);
    block.remove();
  }
}

/** Takes the painted dot or number away, wherever in the paragraph it stands. */
function withoutSign(block: HTMLElement): void {
  let left = painted.exec(block.textContent ?? '')?.[0].length ?? 0;
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (left > 0 && walker.nextNode()) {
    const words = walker.currentNode.nodeValue ?? '';
    walker.currentNode.nodeValue = words.slice(left);
    left -= Math.min(left, words.length);
  }
}
