import { actorId } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import type { FindingFacts, FindingWords } from './statement.ts';
import { insertFinding, lockFinding, updateFinding, type FindingRow } from './statement.store.ts';

export const findingSubject = (number: number): string => `accessibility finding ${number}`;

/** Says in the statement that something does not work yet; everybody reads it at once. */
export async function addFinding(
  work: Work,
  { words, facts, feedbackId }: { words: FindingWords; facts: FindingFacts; feedbackId?: string | undefined },
): Promise<FindingRow> {
  const row = await insertFinding(work.db, {
    ...columnsOf(words),
    ...facts,
    feedbackId: feedbackId ?? null,
    createdAt: work.now,
    updatedAt: work.now,
    updatedBy: actorId(work.actor),
  });
  await work.audit('information.finding-added', findingSubject(row.number), { reason: facts.reason });
  return row;
}

type FindingEdit = {
  readonly number: number;
  /** Of the words that were on the screen. */
  readonly version: number;
  readonly words: FindingWords;
  readonly facts: FindingFacts;
};

/** Says it in other words, or plans another day. */
export async function editFinding(
  work: Work,
  { number, version, words, facts }: FindingEdit,
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const row = await lockFinding(work.db, number);
  if (!row) return failure('not-found');
  const change = { ...columnsOf(words), ...facts };
  // Sent twice, or two people wrote the same.
  if (row.version !== version) return isIn(row, change) ? success(null) : failure('changed-meanwhile');
  await update(work, row, change);
  await work.audit('information.finding-saved', findingSubject(number), { version: version + 1 });
  return success(null);
}

/** Takes a finding out of the statement because it is mended, or puts it back because it is not. */
export async function settleFinding(
  work: Work,
  { number, isMended }: { number: number; isMended: boolean },
): Promise<Result<null, 'not-found'>> {
  const row = await lockFinding(work.db, number);
  if (!row) return failure('not-found');
  if ((row.closedOn !== null) === isMended) return success(null);
  await update(work, row, { closedOn: isMended ? dayOf(work.now) : null });
  await work.audit(isMended ? 'information.finding-closed' : 'information.finding-reopened', findingSubject(number));
  return success(null);
}

const update = (work: Work, row: FindingRow, change: Partial<FindingRow>): Promise<void> =>
  updateFinding(work.db, row.id, {
    ...change,
    version: row.version + 1,
    updatedAt: work.now,
    updatedBy: actorId(work.actor),
  });

const columnsOf = (words: FindingWords) => ({
  title: words.title,
  text: words.text,
  alternative: words.alternative || null,
  titleEasy: words.titleEasy || null,
  textEasy: words.textEasy || null,
  alternativeEasy: words.alternativeEasy || null,
  titleEn: words.titleEn || null,
  textEn: words.textEn || null,
  alternativeEn: words.alternativeEn || null,
});

const isIn = (row: FindingRow, change: Partial<FindingRow>): boolean =>
  Object.entries(change).every(([column, value]) => row[column as keyof FindingRow] === value);
