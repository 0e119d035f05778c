import type { EasyRule } from './easy-finding.ts';
import { isParticiple } from './participles.ts';
import { wordsIn, type Sentence, type Word } from './sentences.ts';

/** A stretch of a sentence, by places in the whole text. */
export type SentenceFinding = { readonly rule: EasyRule; readonly start: number; readonly end: number };

/** More words than these are hard to keep in mind (recommendation in DIN SPEC 33429: short sentences; the figure is the usual one). */
export const mostWords = 12;

const becoming = /^(?:werden?|wird|wirst|werdet|wurden?|wurdest|wurdet|worden)$/u;

/** Lower-case letters with full stops, and the ones that everybody writes short. */
const abbreviations =
  /(?<!\p{L})(?:(?:\p{L}\.\s?){2,}|(?:Abs|Art|bzgl|bzw|ca|etc|evtl|ff|gem|ggf|inkl|lt|max|min|Mio|Nr|rd|sog|Str|Tel|tgl|usw|vgl|zzgl)\.)/gu;

/** „des Amtes“, „eines Hauses“, „ihres Antrags“: these articles are the genitive's own. */
const genitiveArticle =
  /(?<!\p{L})(?:des|eines|meines|deines|seines|ihres|Ihres|unseres|eures|Eures)\s+(?:\p{Ll}{1,60}\s+)?\p{Lu}[\p{L}-]{1,60}/gu;

/** „die Arbeit der Behörde“: two nouns with nothing but an article between them. */
const genitiveNouns =
  /(?<!\p{L})(?!(?:An|Auf|Aus|Außer|Bei|Für|Gegen|Hinter|In|Ist|Mit|Nach|Neben|Seit|Trotz|Über|Um|Und|Oder|Aber|Unter|Von|Vor|Während|War|Wegen|Wo|Zu|Zwischen|Da|Dann|Hier|Dort|Jetzt)\s)\p{Lu}[\p{L}-]{1,60}\s+der\s+(?:\p{Ll}{1,60}e[nr]\s+)?\p{Lu}[\p{L}-]{1,60}/gu;

/** „Der Antrag ist zu unterschreiben.“: who has to, remains open as in the passive. „Der Bus ist zu selten“ means something else. */
const toBeDone =
  /(?<!\p{L})(?:ist|sind|war|waren)\s(?:[\p{L}-]+\s){0,4}?zu\s(?!(?:selten|offen|verschieden|trocken|eben|wenigen|vielen)(?!\p{L}))\p{Ll}{2,}(?:en|eln|ern)(?=\s*[.!?]|$)/gu;

/** Behind the comma a second statement begins. */
const secondStatement =
  /,\s+(?:und|oder|aber|denn|sondern|dass|weil|obwohl|damit|sodass|während|nachdem|bevor|indem|ob|wo|wie|der|die|das|den|dem|dessen|deren|welche[rsmn]?|um)(?!\p{L})|;|\s[–—]\s/gu;

/** „Sie rufen an und wir helfen.“: a new subject behind “and”. */
const secondSubject = /\s(?:und|oder|aber)\s+(?:ich|du|er|sie|es|wir|ihr|Sie|man)(?!\p{L})/gu;

/** The rules about a sentence as a whole and about stretches of it. */
export function checkSentence(sentence: Sentence): readonly SentenceFinding[] {
  const words = wordsIn(sentence);
  return [
    ...tooLong(sentence, words),
    ...passive(words),
    ...stretches(sentence, 'passive', toBeDone),
    ...stretches(sentence, 'abbreviation', abbreviations),
    ...stretches(sentence, 'genitive', genitiveArticle),
    ...stretches(sentence, 'genitive', genitiveNouns),
    ...stretches(sentence, 'two-statements', secondStatement),
    ...stretches(sentence, 'two-statements', secondSubject),
  ];
}

function tooLong(sentence: Sentence, words: readonly Word[]): readonly SentenceFinding[] {
  if (words.length <= mostWords) return [];
  return [{ rule: 'long-sentence', start: sentence.start, end: sentence.start + sentence.text.length }];
}

/** „Der Antrag wird geprüft.“ A form of „werden“ with a participle; with an infinitive it is the future. */
function passive(words: readonly Word[]): readonly SentenceFinding[] {
  const form = words.find(({ text }) => becoming.test(text.toLocaleLowerCase('de')));
  const participle = words.find(({ text }) => isParticiple(text));
  if (!form || !participle) return [];
  const [first, last] = form.start < participle.start ? [form, participle] : [participle, form];
  return [{ rule: 'passive', start: first.start, end: last.start + last.text.length }];
}

function stretches(sentence: Sentence, rule: EasyRule, pattern: RegExp): readonly SentenceFinding[] {
  return [...sentence.text.matchAll(pattern)].map((match) => {
    const start = sentence.start + match.index;
    return { rule, start, end: start + match[0].trimEnd().length };
  });
}
