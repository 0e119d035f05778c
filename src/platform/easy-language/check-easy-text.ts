import { fold } from '../district/find-places.ts';
import { easyRules, type EasyFinding, type EasyRule } from './easy-finding.ts';
import { checkSentence } from './sentence-rules.ts';
import { sentencesOf, wordsIn, type Sentence } from './sentences.ts';
import { checkWord, type ExplainedWords } from './word-rules.ts';

/** Words that a reader finds explained, for example in the glossary, in the spelling the checker compares by. */
export function explainedWords(words: readonly string[]): ExplainedWords {
  return new Set(words.flatMap((word) => [fold(word), fold(word).replaceAll(/[- ]/gu, '')]));
}

/**
 * What may be hard in an easy German text, in the order of the text. It runs here, asks no service and knows German by rules of thumb: it
 * helps whoever writes and never says that a text is easy. That only test readers can say.
 * @param text plain text or Markdown; one line is one sentence
 * @param explained words that the glossary explains ({@link explainedWords})
 */
export function checkEasyText(text: string, explained: ExplainedWords = new Set()): readonly EasyFinding[] {
  const sentences = sentencesOf(text);
  const found = sentences.flatMap((sentence, index) => [
    ...crowded(sentence, sentences[index - 1]),
    ...checkSentence(sentence).map((finding) => ({ ...finding, line: sentence.line })),
    ...hardWords(sentence, sentences[index + 1], explained),
  ]);
  return found
    .map((finding) => ({ ...finding, excerpt: text.slice(finding.start, finding.end) }))
    .toSorted((one, other) => one.start - other.start || easyRules.indexOf(one.rule) - easyRules.indexOf(other.rule));
}

/** Hard words that may stay when they are explained. */
const explainable: ReadonlySet<EasyRule> = new Set(['abbreviation', 'foreign-word', 'unexplained-word']);

type Found = Omit<EasyFinding, 'excerpt'>;

/** A second sentence in the line of another. */
function crowded({ line, start, text }: Sentence, before: Sentence | undefined): readonly Found[] {
  if (before?.line !== line) return [];
  return [{ rule: 'sentence-per-line', line, start, end: start + text.length }];
}

/** The sentence after one with a hard word explains it: „Das heißt: …“ */
const explains = /^(?:Das (?:heißt|bedeutet|ist|sind)|Damit ist gemeint|So heißt)(?!\p{L})/u;

function hardWords(sentence: Sentence, next: Sentence | undefined, explained: ExplainedWords): readonly Found[] {
  const isExplained = next !== undefined && explains.test(next.text);
  return wordsIn(sentence).flatMap(({ text, start }) => {
    const finding = checkWord(text, explained);
    if (finding && isExplained && explainable.has(finding.rule)) return [];
    return finding ? [{ ...finding, line: sentence.line, start, end: start + text.length }] : [];
  });
}
