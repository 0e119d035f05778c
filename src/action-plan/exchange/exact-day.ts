import type { Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { readRoughText } from '../rough-day-text.ts';
import { exchangeTexts } from './exchange.messages.ts';

/** „31.12.2028“ */
export const writeExactDay = (day: Day): string => day.split('-').toReversed().join('.');

/** Reads a day in any spelling, but a whole one; an empty text is null. */
export function readExactDay(typed: string): Result<Day | null, string> {
  const read = readRoughText(typed);
  if (read.ok && read.value === null) return success(null);
  const isExact = read.ok && read.value?.precision === 'day';
  return isExact && read.value ? success(read.value.day) : failure(exchangeTexts.problems.lineDay(typed));
}
