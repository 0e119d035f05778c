import { basicForm, splitCompound } from './split-compound.ts';
import { wordsOf } from './search-text.ts';
import { toleratedErrors, typingErrors } from './typing-errors.ts';

/** Nobody needs more, and each costs a look into the vocabulary. */
const mostWords = 8;
const longestWord = 60;

/** Words that say nothing about a barrier, folded. They are left out unless nothing else was typed. */
const fillers = new Set(
  `aber alle als also am an auch auf aus bei beim bin bis da das dass dem den der des die dies diese dieser du durch ein eine einem
  einen einer es fuer gibt hat hier ich ihr im in ins ist ja kein keine man mein meine mich mir mit nach nicht noch nur ob oder ohne
  sehr sich sie sind so ueber um und uns unter vom von vor war was wegen weil wenn wer wie wir wird wo zu zum zur
  bekomme bekommt bitte brauche darf dort eigentlich etwas finde finden gehe geht gern habe haben heisst ihre ihren jemand kann kannst
  kommt koennen machen mache moechte muss sagen soll suche tun tut welche welchen welcher welches wen wem werden will woher wohin wollen`.split(
    /\s+/u,
  ),
);

/**
 * The words somebody looks for, folded, without fillers and doubles.
 * @param further fillers of another language
 */
export function soughtWords(typed: string, further: ReadonlySet<string> = new Set()): readonly string[] {
  const words = [...new Set(wordsOf(typed))].filter((word) => word.length <= longestWord);
  const telling = words.filter((word) => !fillers.has(word) && !further.has(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}

/** What the vocabulary knows about a word. */
export type KnownWords = {
  /** Known words that begin with it or contain it. */
  readonly containing: readonly string[];
  /** Known words that look alike, the most similar first. */
  readonly similar: readonly string[];
};

/** Inside others only longer words are looked for: „bau“ is in too many. */
export const shortestInfix = 5;

/** The form in which a word is looked for inside others: „Rampen“ also finds „Drehkreuzrampe“. */
export function infixOf(word: string): string | null {
  const base = basicForm(word).replace(/(?<=.{5})(en|n|s)$/u, '');
  return base.length >= shortestInfix ? base : null;
}

const quoted = (word: string): string => `'${word.replaceAll("'", "''")}'`;

/**
 * The query text for one sought word: itself and its longer forms, its parts if it is a compound, known words around it; and, when
 * nothing of the kind is known, words that differ by a few typing errors.
 */
export function queryFor(word: string, known: KnownWords): { query: string; corrected: boolean } {
  const parts = splitCompound(word);
  const alternatives = [word.length >= 4 ? `${quoted(word)}:*` : quoted(word), quoted(basicForm(word))];
  if (parts.length > 1) alternatives.push(`(${parts.map(quoted).join(' & ')})`);
  alternatives.push(...known.containing.map(quoted));
  const alike = known.containing.length > 0 ? [] : known.similar.filter((other) => looksAlike(word, other));
  alternatives.push(...alike.map(quoted));
  return { query: `(${[...new Set(alternatives)].join(' | ')})`, corrected: alike.length > 0 };
}

function looksAlike(word: string, other: string): boolean {
  return typingErrors(word, other) <= toleratedErrors(word);
}
