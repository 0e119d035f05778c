import { fold } from '../district/find-places.ts';
import { splitCompound } from '../search/split-compound.ts';
import type { EasyRule } from './easy-finding.ts';
import { foreignWord } from './foreign-words.ts';
import { specialistHead, specialistWords } from './specialist-words.ts';

/** Endings that leave a word the same: „Barriere“ explains „Barrieren“. */
const inflections = ['', 'n', 'en', 'e', 's', 'es'];

const bare = (folded: string, ending: string): string =>
  folded.slice(0, folded.length - ending.length).replaceAll(/[- ]/gu, '');

/** What is found about one word, with what could stand there instead. */
export type WordFinding = { readonly rule: EasyRule; readonly instead?: string | undefined };

/** Words that the glossary explains, folded as `fold` does. */
export type ExplainedWords = ReadonlySet<string>;

/** From this length on (letters) a word in one piece is hard to read. */
const longWord = 14;

/** No German word is longer; what is longer is no word, and taking it apart would hold up everybody else. */
const longestWord = 100;

/** Long, and known to everybody. */
const knownLong = new Set('informationen telefonnummer'.split(' '));

const negations = /^(?:nicht|nichts|nie|niemals|nirgends|nirgendwo|weder|niemand(?:e[nms])?|kein(?:e[nmrs]?)?)$/iu;

const subjunctives =
  /^(?:hätte|wäre|würde|könnte|müsste|dürfte|sollte|käme|gäbe|ginge|ließe|fände|bräuchte|wüsste|bliebe)(?:n|st|t)?$|^sei(?:en|est)?$/iu;

const numberWords =
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?hundert|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert)?tausend)$/u;

const romanNumber = /^[IVXLC]{2,}$/u;

/** Short for something, in capitals. A few are better known than what they stand for. */
const capitals = /^\p{Lu}{2,6}$/u;
const knownCapitals = new Set(['WC', 'PDF', 'EU', 'SMS', 'CD', 'DVD', 'TV', 'LKW', 'PKW', 'USB']);

/** The rules about single words, those that point at the heaviest fault first; a word has one finding at the most. */
export function checkWord(word: string, explained: ExplainedWords): WordFinding | undefined {
  const folded = fold(word);
  const isExplained = isExplainedWord(folded, explained);
  if (negations.test(word)) return { rule: 'negation' };
  if (subjunctives.test(word)) return { rule: 'subjunctive' };
  if (numberWords.test(word)) return { rule: 'number-word' };
  if (isExplained) return undefined;
  if (romanNumber.test(word)) return { rule: 'number-word' };
  if (capitals.test(word) && !knownCapitals.has(word)) return { rule: 'abbreviation' };
  const foreign = foreignWord(folded);
  if (foreign) return { rule: 'foreign-word', instead: foreign.instead };
  if (isSpecialist(folded, explained)) return { rule: 'unexplained-word' };
  return isLong(word) && !knownLong.has(folded) ? { rule: 'long-word', instead: inParts(word) } : undefined;
}

const isExplainedWord = (folded: string, explained: ExplainedWords): boolean =>
  inflections.some((ending) => folded.endsWith(ending) && explained.has(bare(folded, ending)));

/** A word of the field, alone or as the head of a compound: a „Wohngeld-Antrag“ is as unknown as an „Antrag“, unless one of them is explained. */
function isSpecialist(folded: string, explained: ExplainedWords): boolean {
  const inOnePiece = folded.replaceAll(/[- ]/gu, '');
  if (specialistWords.has(inOnePiece)) return true;
  const head = specialistHead(inOnePiece);
  return head !== undefined && !isExplainedWord(head, explained);
}

function isLong(word: string): boolean {
  return word.split(/[-·]/u).some((part) => part.length >= longWord);
}

/** The parts of a compound joined by hyphens, where they are known: „Bahnhofsvorplatz“ → „Bahnhofs-Vorplatz“. */
function inParts(word: string): string | undefined {
  if (word.length > longestWord) return undefined;
  const letters = [...word];
  const ends = letters.map((_, index) => fold(letters.slice(0, index + 1).join('')).length);
  const folded = fold(word);
  const parts = splitCompound(folded);
  const cuts = [0];
  let from = 0;
  for (const part of parts.slice(1)) {
    const at = folded.indexOf(part, from + 3);
    const cut = ends.indexOf(at) + 1;
    if (at < 0 || cut === 0) return undefined;
    cuts.push(cut);
    from = at;
  }
  if (cuts.length < 2) return undefined;
  return cuts
    .map((cut, index) => letters.slice(cut, cuts[index + 1]).join(''))
    .map((part) => part.charAt(0).toLocaleUpperCase('de') + part.slice(1))
    .join('-');
}
