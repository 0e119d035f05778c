import { failure, success, type Result } from '../../platform/result.ts';
import { otherWordsIn, type TermWords } from './term.ts';

/** What is wrong with a file of terms: the term, and what would be right. */
export type TermFault = { readonly term: string; readonly right: string };

const names = { other: 'Andere Wörter', easy: 'Leichter Name', english: 'Englisch' } as const;

/** Reads a file with terms of the county's folder; `district/README.md` says how it is written. */
export function readTermsFile(source: string): Result<readonly TermWords[], TermFault> {
  const terms: TermWords[] = [];
  for (const part of source.split(/^# /mu).slice(1)) {
    const read = readOne(part);
    if (!read.ok) return read;
    terms.push(read.value);
  }
  return success(terms);
}

function readOne(source: string): Result<TermWords, TermFault> {
  const [body = '', ...marked] = source.split(/^=== /mu);
  const [title = '', ...lines] = body.split('\n');
  const head = lines.filter((line) => Object.values(names).some((name) => line.startsWith(`${name}: `)));
  const valueOf = (name: string): string =>
    head
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2)
      .trim() ?? '';
  const section = (name: string): string =>
    marked
      .find((one) => one.startsWith(`${name} ===`))
      ?.slice(`${name} ===`.length)
      .trim() ?? '';
  const words = {
    title: title.trim(),
    text: lines
      .filter((line) => !head.includes(line))
      .join('\n')
      .trim(),
    titleEasy: valueOf(names.easy),
    textEasy: section('leicht'),
    titleEn: valueOf(names.english),
    textEn: section('english'),
    otherWords: otherWordsIn(valueOf(names.other)),
  };
  const fault = (right: string) => failure({ term: words.title, right });
  if (words.title === '' || words.text === '') return fault('expected "# Word", a blank line and the explanation');
  if (words.textEasy === '') return fault('expected "=== leicht ===" and the easy explanation');
  if ((words.titleEn === '') !== (words.textEn === ''))
    return fault('expected both "Englisch: word" and "=== english ===", or neither');
  return success(words);
}
