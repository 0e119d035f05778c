import { dayFromParts, type Day } from '../platform/calendar.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { Precision } from '../platform/rough-day.ts';

/** A period by its first day, and how exactly it is known. */
export type RoughDay = { day: Day; precision: Precision };

/** `unreadable`: no date at all. `impossible`: the shape of a date, but no such day. */
export type RoughTextFault = 'unreadable' | 'impossible';

const monthNames = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');
const roman = ['i', 'ii', 'iii', 'iv'];

const shapes: readonly [
  RegExp,
  (parts: Record<string, string>) => { precision: Precision; month: number; day: number },
][] = [
  [/^(?<year>\d{4})$/u, () => ({ precision: 'year', month: 1, day: 1 })],
  [/^(?:(?:q|quartal )(?<quarter>\d)|(?<before>\d)\.? ?(?:quartal|q))[ /]?(?<year>\d{4})$/u, quarterOf],
  [/^(?<roman>i{1,3}|iv) ?(?:\. ?)?(?:quartal|\/) ?(?<year>\d{4})$/u, quarterOf],
  [/^(?<month>\d{1,2}) ?[./] ?(?<year>\d{4})$/u, ({ month }) => ({ precision: 'month', month: Number(month), day: 1 })],
  [/^(?<year>\d{4})-(?<month>\d{2})$/u, ({ month }) => ({ precision: 'month', month: Number(month), day: 1 })],
  [
    /^(?<name>\p{L}{3,9})\.? (?<year>\d{4})$/u,
    ({ name = '' }) => ({ precision: 'month', month: monthOf(name), day: 1 }),
  ],
  [/^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/u, dayOfMonth],
  [/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u, dayOfMonth],
  [/^(?<day>\d{1,2})\. ?(?<name>\p{L}{3,9})\.? (?<year>\d{4})$/u, dayOfMonth],
];

function quarterOf({ quarter, before, roman: numeral }: Record<string, string>) {
  const count = numeral === undefined ? Number(quarter ?? before) : roman.indexOf(numeral) + 1;
  return { precision: 'quarter' as const, month: count >= 1 && count <= 4 ? 3 * count - 2 : 0, day: 1 };
}

function dayOfMonth({ day, month, name }: Record<string, string>) {
  const number = name === undefined ? Number(month) : monthOf(name);
  return { precision: 'day' as const, month: number, day: Number(day) };
}

/** Months may be shortened to three letters; unknown ones are 0. */
function monthOf(name: string): number {
  return monthNames.findIndex((month) => month.startsWith(name.replace('maerz', 'märz'))) + 1;
}

/**
 * Reads a date as people write it, no more exactly than it is known: „2027“, „2. Quartal 2027“, „Q2/2027“, „März 2027“, „03/2027“,
 * „15.03.2027“, „15. März 2027“, „2027-03-15“. An empty text is null.
 */
export function readRoughText(typed: string): Result<RoughDay | null, RoughTextFault> {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  if (text === '') return success(null);
  for (const [shape, meant] of shapes) {
    const parts = shape.exec(text)?.groups;
    if (!parts) continue;
    const { precision, month, day } = meant(parts);
    const year = Number(parts['year']);
    const found = year >= 1900 && year <= 2200 ? dayFromParts(year, month, day) : null;
    return found === null ? failure('impossible') : success({ day: found, precision });
  }
  return failure('unreadable');
}
