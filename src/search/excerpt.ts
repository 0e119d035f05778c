import { fold } from '../platform/district/find-places.ts';

export type ExcerptPart = { readonly text: string; readonly isHit: boolean };

const longest = 220;
/** So far before the first hit the beginning of its sentence is looked for. */
const leadIn = 90;

type Word = { readonly start: number; readonly end: number; readonly mark: string | undefined };

/** Shorter marks are beginnings of words only: „bau“ stands in too many. */
const shortestInside = 5;

/** Which of the marks a written word carries; a mark of few letters must begin it. */
function markOf(written: string, marks: readonly string[]): string | undefined {
  const word = fold(written);
  return marks.find((mark) => (mark.length >= shortestInside ? word.includes(mark) : beginsWith(word, mark)));
}

/** „Bus“ begins „Busse“, but hardly „Busch“: after a short mark few letters follow. */
const beginsWith = (word: string, mark: string): boolean =>
  word.startsWith(mark) && (mark.length >= 4 || word.length - mark.length <= 2);

function wordsIn(text: string, marks: readonly string[]): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    mark: markOf(written, marks),
  }));
}

/** A text cut into what was looked for and what stands between. */
function partsOf(text: string, hits: readonly Word[]): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    parts.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true });
    at = end;
  }
  parts.push({ text: text.slice(at), isHit: false });
  return parts.filter((part) => part.text !== '');
}

/** The part of a text in which most of the sought words stand near each other, from the beginning of a sentence if one is near. */
export function excerptOf(text: string, marks: readonly string[]): readonly ExcerptPart[] {
  const hits = wordsIn(text, marks).filter(({ mark }) => mark !== undefined);
  const first = densest(hits);
  const start = first === undefined ? 0 : sentenceBefore(text, first.start);
  const end = wordEndBefore(text, start + longest);
  const cut = text.slice(start, end).replaceAll(/\s/gu, ' ');
  const inside = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start }));
  const parts = partsOf(cut, inside);
  return [
    ...(start > 0 ? [{ text: '… ', isHit: false }] : []),
    ...parts,
    ...(end < text.trimEnd().length ? [{ text: ' …', isHit: false }] : []),
  ];
}

/** The hit after which most different marks follow within an excerpt; the earliest of those. */
function densest(hits: readonly Word[]): Word | undefined {
  let best: Word | undefined;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const near = new Set<string>();
    for (let other = index; other < hits.length; other += 1) {
      const { start, mark } = hits[other] ?? hit;
      if (start > hit.start + longest - leadIn) break;
      if (mark !== undefined) near.add(mark);
    }
    if (near.size > most) {
      most = near.size;
      best = hit;
    }
  }
  return best;
}

function sentenceBefore(text: string, hit: number): number {
  const from = Math.max(0, hit - leadIn);
  const before = text.slice(from, hit);
  const end = [...before.matchAll(/[.!?:]\s|\n/gu)].at(-1);
  if (end) return from + end.index + end[0].length;
  if (from === 0) return 0;
  const blank = before.indexOf(' ');
  return blank === -1 ? hit : from + blank + 1;
}

function wordEndBefore(text: string, limit: number): number {
  if (limit >= text.length) return text.trimEnd().length;
  const blank = text.slice(0, limit).search(/\s\S*$/u);
  return blank === -1 ? limit : blank;
}
