import { fold } from '../district/find-places.ts';
import { easyRules, type EasyFinding } from './easy-finding.ts';
import { checkSentence } from './sentence-rules.ts';
import { sentencesOf, wordsIn, type Sentence } from './sentences.ts';
import { checkWord, type ExplainedWords } from './word-rules.ts';

/** Words that a reader finds explained, for example in the glossary, in the spelling the checker compares by. */
export function explainedWords(words: readonly string[]): ExplainedWords {
  return new Set(words.map((word) => fold(word).replaceAll(/[- ]/gu, '')));
}

/** Words that a text explains itself, for other texts that are read together with it. */
export function explainedInText(text: string): ExplainedWords {
  return explainedWords(explainedIn(sentencesOf(text)));
}

/**
 * What may be hard in an easy German text, in the order of the text. It runs here, asks no service and knows German by rules of thumb: it
 * helps whoever writes and never says that a text is easy. That only test readers can say.
 * @param text plain text or Markdown; one line is one sentence
 * @param explained words that the glossary explains ({@link explainedWords})
 */
export function checkEasyText(text: string, explained: ExplainedWords = new Set()): readonly EasyFinding[] {
  const sentences = sentencesOf(text);
  const known = new Set([...explained, ...explainedWords(explainedIn(sentences))]);
  const found = sentences.flatMap((sentence, index) => [
    ...crowded(sentence, sentences[index - 1]),
    ...checkSentence(sentence).map((finding) => ({ ...finding, line: sentence.line })),
    ...hardWords(sentence, known),
  ]);
  return found
    .map((finding) => ({ ...finding, excerpt: text.slice(finding.start, finding.end) }))
    .toSorted((one, other) => one.start - other.start || easyRules.indexOf(one.rule) - easyRules.indexOf(other.rule));
}

type Found = Omit<EasyFinding, 'excerpt'>;

/** A second sentence in the line of another. */
function crowded({ line, start, text }: Sentence, before: Sentence | undefined): readonly Found[] {
  if (before?.line !== line) return [];
  return [{ rule: 'sentence-per-line', line, start, end: start + text.length }];
}

/** The sentence after one with a hard word explains it: „Das heißt: …“ */
const explainsBefore = /^(?:Das (?:heißt|bedeutet|ist|sind)|Damit ist gemeint|So heißt)(?!\p{L})/u;

/** „Eine Barriere ist ein Hindernis.“, „Antrag heißt: …“ */
const explainsItself =
  /^(?:(?:Ein|Eine|Der|Die|Das)\s+)?(?<word>\p{Lu}[\p{L}-]+)\s+(?:(?:ist|sind)\s+eine?|heißt|bedeutet)(?!\p{L})/u;

/** Words that the text itself explains; once is enough for all of it. */
function explainedIn(sentences: readonly Sentence[]): readonly string[] {
  return sentences.flatMap((sentence, index) => {
    const itself = explainsItself.exec(sentence.text)?.groups?.['word'];
    const next = sentences[index + 1];
    const before =
      next !== undefined && explainsBefore.test(next.text) ? wordsIn(sentence).map(({ text }) => text) : [];
    return itself === undefined ? before : [itself, ...before];
  });
}

function hardWords(sentence: Sentence, explained: ExplainedWords): readonly Found[] {
  return wordsIn(sentence).flatMap(({ text, start }) => {
    const finding = checkWord(text, explained);
    return finding ? [{ ...finding, line: sentence.line, start, end: start + text.length }] : [];
  });
}
