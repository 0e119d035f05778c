import { failure, success, type Result } from '../../platform/result.ts';
import type { News } from '../../platform/slice.ts';
import type { Work } from '../../platform/use-case.ts';
import {
  deleteIssue,
  insertIssue,
  itemsOf,
  lockIssue,
  placeItems,
  updateIssue,
  type Issue,
  type IssueItem,
} from './issues.store.ts';

/** Begins an issue with everything that is new. */
export async function startIssue(
  work: Work,
  { title, news }: { title: string; news: readonly News[] },
): Promise<number> {
  const number = await insertIssue(work.db, { title, now: work.now, news });
  await work.audit('outreach.issue-started', `newsletter ${number}`, { items: news.length });
  return number;
}

export type IssueWords = Pick<Issue, 'title' | 'titleEasy' | 'intro' | 'introEasy'>;
type Placed = Pick<IssueItem, 'path' | 'position' | 'included'>;
export type IssueFault = 'not-found' | 'begun' | 'changed-meanwhile' | 'empty' | 'day-over';

/** Saves the words of an issue, and what is in it. */
export async function saveIssue(
  work: Work,
  { id, version, words, items }: { id: string; version: number; words: IssueWords; items: readonly Placed[] },
): Promise<Result<null, IssueFault>> {
  const issue = await lockIssue(work.db, id);
  if (!issue) return failure('not-found');
  if (issue.recipients !== null) return failure('begun');
  if (issue.version !== version) return failure('changed-meanwhile');
  await updateIssue(work.db, id, { ...words, version: version + 1 });
  await placeItems(work.db, id, items);
  await work.audit('outreach.issue-saved', `newsletter ${issue.number}`);
  return success(null);
}

/** Deletes an issue that nobody has got. */
export async function removeIssue(work: Work, id: string): Promise<Result<null, IssueFault>> {
  const issue = await lockIssue(work.db, id);
  if (!issue) return failure('not-found');
  if (issue.recipients !== null) return failure('begun');
  await deleteIssue(work.db, id);
  await work.audit('outreach.issue-removed', `newsletter ${issue.number}`);
  return success(null);
}

/** Whether there is anything to read in it. */
export async function isEmptyIssue(work: Work, issue: Issue): Promise<boolean> {
  return issue.intro.trim() === '' && (await itemsOf(work.db, issue.id)).every(({ included }) => !included);
}
