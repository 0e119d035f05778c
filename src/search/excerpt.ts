import { fold } from '../platform/district/find-places.ts';

export type ExcerptPart = { readonly text: string; readonly isHit: boolean };

const longest = 220;
/** So far before the first hit the beginning of its sentence is looked for. */
const leadIn = 90;

type Word = { readonly start: number; readonly end: number };

/** Shorter marks are beginnings of words only: „bau“ stands in too many. */
const shortestInside = 5;

/** Most words hold plain letters only, of which nothing but their size is to be folded. */
const foldedWord = (written: string): string =>
  /^[A-Za-z0-9]*$/u.test(written) ? written.toLowerCase() : fold(written);

/** Which of the marks a written word carries; a mark of few letters must begin it. */
function markOf(written: string, marks: readonly string[]): string | undefined {
  const word = foldedWord(written);
  return marks.find((mark) => (mark.length >= shortestInside ? word.includes(mark) : beginsWith(word, mark)));
}

/** „Bus“ begins „Busse“, but hardly „Busch“: after a short mark few letters follow. */
const beginsWith = (word: string, mark: string): boolean =>
  word.startsWith(mark) && (mark.length >= 4 || word.length - mark.length <= 2);

type Hit = Word & { readonly mark: string };

function hitsIn(text: string, marks: readonly string[]): readonly Hit[] {
  if (marks.length === 0) return [];
  const words = hasOtherLetters.test(text) ? everyWord(text) : wordsAround(text, patternOf(marks));
  return words.flatMap((word) => {
    const mark = markOf(text.slice(word.start, word.end), marks);
    return mark === undefined ? [] : [{ ...word, mark }];
  });
}

const everyWord = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));

/** Letters beside those of German and signs: they fold in more ways than `patternOf` knows. */
const hasOtherLetters = /[^\0-\u00BFäöüÄÖÜß\u2000-\u22FF]/u;
const isLetter = /[\p{L}\p{N}\p{M}]/u;

/** The words in which a pattern is found. Most words of a text are none, so that to take all of them and look costs ten times as much. */
function wordsAround(text: string, pattern: RegExp): readonly Word[] {
  const words: Word[] = [];
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    let [start, end] = [found.index, found.index];
    while (start > 0 && isLetter.test(text.charAt(start - 1))) start -= 1;
    while (end < text.length && isLetter.test(text.charAt(end))) end += 1;
    words.push({ start, end });
    pattern.lastIndex = end + 1;
  }
  return words;
}

/** Finds at least every place where one of the folded marks stands in a German text. */
function patternOf(marks: readonly string[]): RegExp {
  const ways = marks.map((mark) => {
    const written = [...mark].map((letter, at, all) => writtenFor(letter, all[at - 1], all[at + 1])).join('');
    return mark.length >= shortestInside ? written : `(?<![a-z0-9äöüß])${written}`;
  });
  return new RegExp(ways.join('|'), 'gi');
}

/** How a letter of a folded word may be written: „ae“ may stand for „ä“, whose second half is then nothing after it. */
function writtenFor(letter: string, before: string | undefined, after: string | undefined): string {
  const umlaut = umlauts[letter];
  if (umlaut !== undefined && (after === 'e' || after === undefined)) return `[${letter}${umlaut}]`;
  if (letter === 'e' && (before === undefined || umlauts[before] !== undefined)) return '(?:e|(?<=[äöü]))';
  if (letter === 's') return '(?:s|ß|(?<=ß))';
  // Marks are folded words; whatever else came would stand for itself.
  return letter.replace(/[^\p{L}\p{N}]/u, String.raw`\$&`);
}

const umlauts: Readonly<Record<string, string | undefined>> = { a: 'ä', o: 'ö', u: 'ü' };

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
  const hits = hitsIn(text, marks);
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
function densest(hits: readonly Hit[]): Word | undefined {
  let best: Word | undefined;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const near = new Set<string>();
    for (let other = index; other < hits.length; other += 1) {
      const { start, mark } = hits[other] ?? hit;
      if (start > hit.start + longest - leadIn) break;
      near.add(mark);
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
