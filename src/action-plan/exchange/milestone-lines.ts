import type { Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import type { MilestoneRow } from '../milestones.store.ts';
import { readRoughText } from '../rough-day-text.ts';
import { joinParts, readLines, type CellLine, type ReadLines } from './cell-lines.ts';
import { exchangeTexts } from './exchange.messages.ts';
import { readExactDay, writeExactDay } from './exact-day.ts';

const t = exchangeTexts.problems;

/** What is to be reached until when, and since when it is. */
export type MilestoneFacts = Pick<MilestoneRow, 'title' | 'dueDay' | 'duePrecision' | 'reachedOn'>;

/** „Die Planung ist fertig; 2. Quartal 2027; 15.05.2027“, one line each. */
export function writeMilestones(milestones: readonly MilestoneFacts[]): string {
  const lines = milestones.map(({ title, dueDay, duePrecision, reachedOn }) =>
    joinParts([
      title,
      dueDay === null ? '' : formatRoughDay(dueDay, duePrecision ?? 'day', 'de'),
      reachedOn === null ? '' : writeExactDay(reachedOn),
    ]),
  );
  return lines.join('\n');
}

/** Reads a cell with milestones. None is reached on a day that lies ahead. */
export function readMilestones(cell: string, today: Day): ReadLines<MilestoneFacts> {
  return readLines(cell, (line) => readMilestone(line, today));
}

function readMilestone({ parts }: CellLine, today: Day): Result<MilestoneFacts, string> {
  const [title = '', due = '', reached = '', ...more] = parts;
  if (more.some((part) => part !== '')) return failure(t.lineParts(3));
  if (title === '') return failure(t.lineName);
  if (title.length > 500) return failure(t.lineLong(500));
  const until = readRoughText(due);
  if (!until.ok) return failure(t.lineDue(due));
  const reachedOn = readExactDay(reached);
  if (!reachedOn.ok) return reachedOn;
  if (reachedOn.value !== null && reachedOn.value > today) return failure(t.lineDayFuture(reached));
  const [dueDay, duePrecision] = [until.value?.day ?? null, until.value?.precision ?? null];
  return success({ title, dueDay, duePrecision, reachedOn: reachedOn.value });
}
