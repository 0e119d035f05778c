import type { Result } from '../../platform/result.ts';
import { exchangeTexts } from './exchange.messages.ts';

const t = exchangeTexts.problems;

/** A line of a cell, cut at its semicolons. */
export type CellLine = {
  /** As people count the lines of the cell. */
  readonly number: number;
  readonly parts: readonly string[];
};

/** What the lines of a cell say, and a sentence for each that could not be understood. */
export type ReadLines<Fact> = { readonly facts: readonly Fact[]; readonly wrong: readonly string[] };

/** A part in quotes may hold semicolons and ends of lines. A quote that is not closed is a sign like any other. */
const nextPart = /[^\S\n]*(?:"(?<quoted>[^"]*(?:""[^"]*)*)"[^\S\n]*(?=;|\n|$)|(?<plain>[^;\n]*))(?<end>;|\n|$)/uy;

/** Takes a cell apart into lines and their parts; lines without any text are left out. */
function cutLines(cell: string): readonly CellLine[] {
  const lines: CellLine[] = [];
  let parts: string[] = [];
  let number = 1;
  let seen = 1;
  nextPart.lastIndex = 0;
  for (let end = ';'; end !== '';) {
    const found = nextPart.exec(cell);
    const { quoted, plain } = found?.groups ?? {};
    end = found?.groups?.['end'] ?? '';
    parts.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    seen += (found?.[0] ?? '').split('\n').length - 1;
    if (end === ';') continue;
    if (parts.some((part) => part !== '')) lines.push({ number, parts });
    parts = [];
    number = seen;
  }
  return lines;
}

/** Puts parts together so that `cutLines` takes them apart again as they were; empty ones at the end are left out. */
export function joinParts(parts: readonly string[]): string {
  const last = parts.findLastIndex((part) => part !== '');
  const written = parts.slice(0, last + 1).map((part) => {
    return /[;\n]|^"/u.test(part) ? `"${part.replaceAll('"', '""')}"` : part;
  });
  return written.join('; ');
}

/** Reads every line of a cell with a reader that says what the line means, or what is wrong with it. */
export function readLines<Fact>(cell: string, read: (line: CellLine) => Result<Fact, string>): ReadLines<Fact> {
  const facts: Fact[] = [];
  const wrong: string[] = [];
  for (const line of cutLines(cell)) {
    const fact = read(line);
    if (fact.ok) facts.push(fact.value);
    else wrong.push(t.inLine(line.number, fact.failure));
  }
  return { facts, wrong };
}
