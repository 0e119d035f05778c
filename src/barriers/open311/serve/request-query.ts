import { startOfDay } from '../../../platform/calendar.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { findService } from '../services.ts';
import type { BarrierKind } from '../../taxonomy.ts';

/** GeoReport v2: without dates the last 90 days, and at most the first 1,000 requests. */
export const longestSpanDays = 90;
export const mostRequests = 1000;

export type Status = 'open' | 'closed';

/** What a program asks for. Numbers override everything else, as the standard says. */
export type RequestQuery = {
  readonly numbers: readonly number[] | null;
  readonly kinds: readonly BarrierKind[] | null;
  readonly statuses: readonly Status[];
  readonly from: Date | null;
  readonly before: Date | null;
  readonly changedFrom: Date | null;
  readonly changedBefore: Date | null;
  readonly page: number;
  readonly pageSize: number;
};

type Given = Readonly<Record<string, string | undefined>>;

const dayLength = 24 * 60 * 60 * 1000;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/u;

/** A moment of ISO 8601 with its zone, or a day here. In an address `+` stands for a blank, and many forget it. */
export function readMoment(given: string): Date | null {
  const typed = given.trim().replace(/ (\d{2}:?\d{2})$/u, '+$1');
  if (/^\d{4}-\d{2}-\d{2}$/u.test(typed)) return isDay(typed) ? startOfDay(typed) : null;
  if (!moment.test(typed) || !isDay(typed.slice(0, 10))) return null;
  const read = new Date(typed);
  return Number.isNaN(read.getTime()) ? null : read;
}

/** JavaScript would make 2 March of 30 February. */
function isDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

/** Reads the query of `GET requests`; everything wrong is named at once. */
export function readRequestQuery(given: Given, now: Date): Result<RequestQuery, readonly string[]> {
  const wrong: string[] = [];
  const list = (name: string) =>
    (given[name] ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  const momentOf = (name: string): Date | null => {
    const typed = given[name];
    if (!typed) return null;
    const read = readMoment(typed);
    if (!read) wrong.push(`${name}: expected a date and time of ISO 8601 with a zone, such as 2026-11-29T08:00:00Z.`);
    return read;
  };
  const countOf = (name: string, max: number, usual: number): number => {
    const typed = given[name];
    if (!typed) return usual;
    const read = /^\d{1,7}$/u.test(typed) ? Number(typed) : 0;
    if (read < 1 || read > max) wrong.push(`${name}: expected a number from 1 to ${max}.`);
    return read;
  };

  const statuses = list('status').filter((one): one is Status => one === 'open' || one === 'closed');
  if (statuses.length < list('status').length) wrong.push('status: expected open, closed or both, with a comma.');
  const [start, end] = [momentOf('start_date'), momentOf('end_date')];
  const [changedFrom, changedBefore] = [momentOf('updated_after'), momentOf('updated_before')];
  const page = countOf('page', 1_000_000, 1);
  const pageSize = countOf('page_size', mostRequests, mostRequests);
  const span = spanOf({ start, end, byChange: changedFrom !== null || changedBefore !== null, now });
  if (span === 'too-long') wrong.push(`start_date, end_date: the span may not be longer than ${longestSpanDays} days.`);
  if (span === 'reversed') wrong.push('start_date, end_date: the start is behind the end.');
  if (wrong.length > 0 || typeof span === 'string') return failure(wrong);

  const codes = list('service_code');
  const numbers = list('service_request_id');
  return success({
    numbers: numbers.length === 0 ? null : numbers.map(numberOf).filter((one) => one !== null),
    kinds: codes.length === 0 ? null : codes.map(findService).filter((kind) => kind !== undefined),
    statuses: statuses.length === 0 ? ['open', 'closed'] : statuses,
    ...span,
    changedFrom,
    changedBefore,
    page,
    pageSize,
  });
}

/** Beyond the range of the column there is no barrier, and the database would refuse to look. */
export function numberOf(typed: string): number | null {
  return /^\d{1,10}$/u.test(typed) && Number(typed) < 2 ** 31 ? Number(typed) : null;
}

type Asked = { start: Date | null; end: Date | null; byChange: boolean; now: Date };

/** One date opens a span of 90 days; whoever asks for what has changed is not held to when it was reported. */
function spanOf({ start, end, byChange, now }: Asked): Pick<RequestQuery, 'from' | 'before'> | 'too-long' | 'reversed' {
  const length = longestSpanDays * dayLength;
  if (start && end) {
    if (end < start) return 'reversed';
    return end.getTime() - start.getTime() > length ? 'too-long' : { from: start, before: end };
  }
  if (start) return { from: start, before: new Date(start.getTime() + length) };
  if (end) return { from: new Date(end.getTime() - length), before: end };
  return { from: byChange ? null : new Date(now.getTime() - length), before: null };
}
