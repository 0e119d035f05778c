import type { Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { readDecimal } from '../care/indicators/decimal.ts';
import type { IndicatorRow } from '../indicators.store.ts';
import { formatDecimal } from '../readings.ts';
import { joinParts, readLines, type CellLine, type ReadLines } from './cell-lines.ts';
import { exchangeTexts } from './exchange.messages.ts';
import { readExactDay, writeExactDay } from './exact-day.ts';

const t = exchangeTexts.problems;

/** What an indicator measures, from where, and what it aims at. */
export type IndicatorFacts = Pick<IndicatorRow, 'name' | 'unit' | 'baseline' | 'baselineOn' | 'target' | 'targetOn'>;

/** „Umgebaute Haltestellen; Haltestellen; 3 (01.01.2024); 40 (31.12.2028)“, one line each. */
export function writeIndicators(indicators: readonly IndicatorFacts[]): string {
  const lines = indicators.map(({ name, unit, baseline, baselineOn, target, targetOn }) =>
    joinParts([name, unit, writeMeasured(baseline, baselineOn), writeMeasured(target, targetOn)]),
  );
  return lines.join('\n');
}

function writeMeasured(value: string | null, day: Day | null): string {
  const written = value === null ? '' : formatDecimal(value);
  return day === null ? written : `${written} (${writeExactDay(day)})`.trim();
}

/** Reads a cell with indicators. A baseline cannot lie ahead. */
export function readIndicators(cell: string, today: Day): ReadLines<IndicatorFacts> {
  return readLines(cell, (line) => readIndicator(line, today));
}

function readIndicator({ parts }: CellLine, today: Day): Result<IndicatorFacts, string> {
  const [name = '', unit = '', from = '', to = '', ...more] = parts;
  if (more.some((part) => part !== '')) return failure(t.lineParts(4));
  if (name === '') return failure(t.lineName);
  if (name.length > 300) return failure(t.lineLong(300));
  if (unit.length > 60) return failure(t.unitLong);
  const baseline = readMeasured(from);
  if (!baseline.ok) return baseline;
  const target = readMeasured(to);
  if (!target.ok) return target;
  const [baselineOn, targetOn] = [baseline.value.day, target.value.day];
  if (baselineOn !== null && baselineOn > today) return failure(t.lineDayFuture(writeExactDay(baselineOn)));
  if (baselineOn !== null && targetOn !== null && targetOn < baselineOn) return failure(t.lineOrder);
  return success({ name, unit, baseline: baseline.value.value, baselineOn, target: target.value.value, targetOn });
}

/** „40 (31.12.2028)“, „40“, „(31.12.2028)“ or nothing. */
function readMeasured(typed: string): Result<{ value: string | null; day: Day | null }, string> {
  const found = /^(?<value>[^()]*)(?:\((?<day>[^()]*)\))?$/u.exec(typed)?.groups;
  const number = found?.['value']?.trim() ?? '';
  const value = number === '' ? null : readDecimal(number);
  if (!found || (number !== '' && value === null)) return failure(t.measured(typed));
  const day = readExactDay(found['day'] ?? '');
  return day.ok ? success({ value, day: day.value }) : day;
}
