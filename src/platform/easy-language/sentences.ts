/** One sentence of a text and where it stands. */
export type Sentence = {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Place of its first letter in the whole text. */
  readonly start: number;
};

/** A word and where it stands in the whole text. */
export type Word = { readonly text: string; readonly start: number };

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/** Marks that make a line a heading, a list item or a quotation; they are not read as words. */
const lineMark = /^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s+)*/u;

/** A full stop behind these ends no sentence: „z. B.“, „Dr.“, „3.“. */
const noEnd = /(?:\b\p{L}|\b(?:Abs|Art|bzw|ca|Dr|etc|evtl|ggf|inkl|Nr|Str|Tel|usw)|\d)\.\s*$/u;

/** The lines of a text with the place where each begins. */
export function linesOf(
  text: string,
): readonly { readonly text: string; readonly line: number; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const at = start;
    start += line.length + 1;
    return { text: line, line: index + 1, start: at };
  });
}

/** The sentences of a text, line by line: a line end ends a sentence, as it does in easy German. */
export function sentencesOf(text: string): readonly Sentence[] {
  return linesOf(text).flatMap(({ text: whole, line, start }) => {
    const mark = lineMark.exec(whole)?.[0].length ?? 0;
    const pieces: { text: string; start: number }[] = [];
    for (const { segment, index } of segmenter.segment(whole.slice(mark))) {
      const last = pieces.at(-1);
      if (last && noEnd.test(last.text)) last.text += segment;
      else pieces.push({ text: segment, start: start + mark + index });
    }
    return pieces
      .map((piece) => ({ text: piece.text.trimEnd(), line, start: piece.start }))
      .filter((piece) => /\p{L}/u.test(piece.text));
  });
}

/** The words of a sentence. A hyphen or a mediopoint (Pflege·geld) stands inside a word. */
export function wordsIn(sentence: Sentence): readonly Word[] {
  return [...sentence.text.matchAll(/[\p{L}\p{N}]+(?:[-·’'][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: sentence.start + match.index,
  }));
}
