import { infixOf } from '../platform/search/search-query.ts';
import { basicForm, splitCompound } from '../platform/search/split-compound.ts';
import { toleratedErrors, typingErrors } from '../platform/search/typing-errors.ts';

/** What the index knows of the sought words. */
export type Knowledge = {
  /** Those of them that a known word begins with, and in how many documents each stands as it is. */
  readonly known: ReadonlyMap<string, number>;
  /** Groups of folded words and phrases that mean the same; each holds a phrase of the query. */
  readonly sameWords: readonly (readonly string[])[];
  /** For unknown words: known ones that contain them, and known ones that look alike, the most similar first. */
  readonly containing: ReadonlyMap<string, readonly string[]>;
  readonly similar: ReadonlyMap<string, readonly SimilarWord[]>;
};

export type SimilarWord = { readonly word: string; readonly shown: string | null; readonly documents: number };

/** One thing that must be found: a word, or several that mean something together. */
export type Term = {
  /** For `to_tsquery('barrier_words', …)`. */
  readonly query: string;
  /** How much finding it says: a word that stands nearly everywhere says little. */
  readonly weight: number;
  /** Beginnings or parts of folded words, to be marked in what was found. */
  readonly marks: readonly string[];
  /** What was looked for instead of an unknown word. */
  readonly instead: { readonly typed: string; readonly shown: string } | undefined;
};

/** More words of one meaning would cost more than they find. */
const mostPhrases = 14;
const longestPhrase = 3;

const quoted = (word: string): string => `'${word}'`;
const together = (words: readonly string[]): string =>
  words.length === 1 ? words.map(quoted).join('') : `(${words.map(quoted).join(' & ')})`;

/** The beginning that all forms of a word share: `rampen` → `ramp`. */
export const stemOf = (word: string): string => (infixOf(word) ?? word).replace(/(?<=.{4})e$/u, '');

/** Every phrase of up to three neighbouring words. */
export function phrasesIn(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(longestPhrase, words.length - start) }, (__, more) =>
      words.slice(start, start + more + 1).join(' '),
    ),
  );
}

/** The terms of a query, the longest phrases first where several words mean something together. */
export function soughtTerms(words: readonly string[], knowledge: Knowledge): readonly Term[] {
  const terms: Term[] = [];
  for (let start = 0; start < words.length;) {
    const length = phraseAt(words, start, knowledge);
    const phrase = words.slice(start, start + length);
    terms.push(length > 1 ? termOfPhrase(phrase, knowledge) : termOfWord(phrase[0] ?? '', knowledge));
    start += length;
  }
  return terms;
}

function phraseAt(words: readonly string[], start: number, { sameWords }: Knowledge): number {
  for (let length = Math.min(longestPhrase, words.length - start); length > 1; length -= 1) {
    const phrase = words.slice(start, start + length).join(' ');
    if (sameWords.some((group) => group.includes(phrase))) return length;
  }
  return 1;
}

function meaningTheSame(phrase: string, { sameWords }: Knowledge): readonly (readonly string[])[] {
  const groups = sameWords.filter((group) => group.includes(phrase));
  return [...new Set(groups.flat())].slice(0, mostPhrases).map((same) => same.split(' '));
}

function termOfPhrase(phrase: readonly string[], knowledge: Knowledge): Term {
  const phrases = [phrase, ...meaningTheSame(phrase.join(' '), knowledge)];
  return { query: anyOf(phrases.map(together)), weight: 1, marks: phrases.flat().map(stemOf), instead: undefined };
}

function termOfWord(word: string, knowledge: Knowledge): Term {
  const parts = splitCompound(word);
  const same = meaningTheSame(word, knowledge);
  const forms = [word.length >= 4 ? `${quoted(word)}:*` : quoted(word), quoted(basicForm(word))];
  if (parts.length > 1) forms.push(together(parts));
  const stems = [word, basicForm(word), ...parts, ...same.flat()].map(stemOf);
  const isKnown = knowledge.known.has(word) || same.length > 0;
  const containing = isKnown ? [] : (knowledge.containing.get(word) ?? []);
  const alike = isKnown || containing.length > 0 ? [] : mostAlike(word, knowledge.similar.get(word) ?? []);
  return {
    query: anyOf([
      ...forms,
      ...same.map(together),
      ...containing.map(quoted),
      ...alike.map(({ word: one }) => quoted(one)),
    ]),
    weight: weightOf(knowledge.known.get(word) ?? 0),
    marks: [...stems, ...alike.map(({ word: one }) => stemOf(one))],
    instead: alike[0] && { typed: word, shown: alike[0].shown ?? alike[0].word },
  };
}

/** Rare words say most; one that stands nowhere as it is was found by its parts or by words like it, which says less. */
const weightOf = (documents: number): number => (documents === 0 ? 0.4 : 1 / Math.log(Math.E + documents));

const anyOf = (queries: readonly string[]): string => `(${[...new Set(queries)].join(' | ')})`;

/** The known words with the fewest typing errors between them and an unknown one; of those, the most frequent first. */
function mostAlike(word: string, similar: readonly SimilarWord[]): readonly SimilarWord[] {
  const counted = similar
    .map((other) => ({ ...other, errors: typingErrors(word, other.word) }))
    .filter(({ errors }) => errors <= toleratedErrors(word));
  const fewest = Math.min(...counted.map(({ errors }) => errors));
  return counted
    .filter(({ errors }) => errors === fewest)
    .toSorted(
      (one, other) => Number(other.shown !== null) - Number(one.shown !== null) || other.documents - one.documents,
    )
    .slice(0, 3);
}
