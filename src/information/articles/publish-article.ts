import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { forgetArticleMedia, mediaStandsOf } from './article-media.ts';
import { publicStateAt } from './article.ts';
import { deleteArticle, lockArticle, publicChildren, updateArticle } from './articles.store.ts';
import { pathsBelow } from './article-paths.store.ts';
import { publishable, type NotPublishable } from './publishable.ts';
import { wordsOfArticle } from './save-article.ts';

export type PublishFault =
  | { kind: 'not-found' | 'ends-before-it-begins' }
  | { kind: 'not-publishable'; why: NotPublishable };

/**
 * Lets everybody read an article, from a moment on and, if wanted, up to another. A moment that has passed means now.
 * @param from null for at once; an article that is public already keeps its first day
 */
export async function publishArticle(
  work: Work,
  { articleId, from, until }: { articleId: string; from: Date | null; until: Date | null },
): Promise<Result<null, PublishFault>> {
  const row = await lockArticle(work.db, articleId);
  if (!row) return failure({ kind: 'not-found' });
  const words = wordsOfArticle(row);
  const fit = publishable(words, await mediaStandsOf(work.db, words, work.now));
  if (!fit.ok) return failure({ kind: 'not-publishable', why: fit.failure });
  const isPublic = publicStateAt(work.now, row) === 'public';
  const wanted = from ?? (isPublic && row.publicFrom ? row.publicFrom : work.now);
  if (until !== null && (until <= wanted || until <= work.now)) return failure({ kind: 'ends-before-it-begins' });
  await updateArticle(work.db, articleId, { publicFrom: wanted, publicUntil: until, updatedAt: work.now });
  await work.audit('information.article-published', `article ${articleId}`, { from: wanted.toISOString() });
  return success(null);
}

export type WithdrawFault = 'not-found' | 'pages-below';

/** Makes an article a draft again. Its address then answers as if it had never been public. */
export async function withdrawArticle(work: Work, articleId: string): Promise<Result<null, WithdrawFault>> {
  const row = await lockArticle(work.db, articleId);
  if (!row) return failure('not-found');
  if (row.publicFrom === null) return success(null);
  if ((await publicChildren(work.db, articleId, work.now)).length > 0) return failure('pages-below');
  await updateArticle(work.db, articleId, { publicFrom: null, publicUntil: null, updatedAt: work.now });
  await work.audit('information.article-withdrawn', `article ${articleId}`);
  return success(null);
}

export type DeleteFault = 'not-found' | 'public' | 'pages-below';

/** Deletes a draft with all its versions. What is or was announced for the public has to be taken back first. */
export async function deleteDraft(work: Work, articleId: string): Promise<Result<null, DeleteFault>> {
  const row = await lockArticle(work.db, articleId);
  if (!row) return failure('not-found');
  if (row.publicFrom !== null) return failure('public');
  if ((await pathsBelow(work.db, articleId)).length > 1) return failure('pages-below');
  await forgetArticleMedia(work, articleId);
  await deleteArticle(work.db, articleId);
  await work.audit('information.article-deleted', `article ${articleId}`);
  return success(null);
}
