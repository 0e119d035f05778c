import { dayFromParts, type Day } from '../platform/calendar.ts';
import { failure, success, type Result } from '../platform/result.ts';

export type Programme = {
  readonly name: string;
  /** When somebody last made sure of it. */
  readonly asOf: Day;
  /** The last day on which it helps, as far as that is known. */
  readonly until: Day | null;
  readonly text: string;
};

/** The number of the line that cannot be read, counted from 1. */
export type FundingFault = { readonly line: number };

/**
 * Reads programmes as the office types them, one a line: „Name | Stand 29.11.2026 | bis 31.12.2027 | wofür“. The end and the words may be
 * left out; the day of the last check may not, because advice about money without one misleads.
 */
export function readFunding(text: string): Result<readonly Programme[], FundingFault> {
  const programmes: Programme[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line.replace(/^\s*[-–•]\s+/u, ''));
    if (read === null) return failure({ line: index + 1 });
    programmes.push(read);
  }
  return success(programmes);
}

function readLine(line: string): Programme | null {
  const [name = '', stand = '', ...rest] = line.split('|').map((part) => part.trim());
  const asOf = readDayIn(/^stand:?\s+(.+)$/iu.exec(stand)?.[1]);
  if (name === '' || asOf === null) return null;
  const end = /^bis:?\s+(\d.*)$/iu.exec(rest[0] ?? '')?.[1];
  const until = end === undefined ? null : readDayIn(end);
  if (end !== undefined && until === null) return null;
  return { name, asOf, until, text: rest.slice(end === undefined ? 0 : 1).join(' | ') };
}

function readDayIn(typed: string | undefined): Day | null {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(typed ?? '') ?? [];
  return year === undefined ? null : dayFromParts(Number(year), Number(month), Number(day));
}
