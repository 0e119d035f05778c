import { failure, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { findRevision, lockArticle, type ArticleRow } from './articles.store.ts';
import { editArticle, wordsOfArticle, type SaveFault } from './save-article.ts';

/** Makes an earlier version the current one again, as a new version; its easy text counts as a draft. */
export async function restoreRevision(
  work: Work,
  { articleId, version }: { articleId: string; version: number },
): Promise<Result<ArticleRow, SaveFault>> {
  const row = await lockArticle(work.db, articleId);
  const revision = await findRevision(work.db, articleId, version);
  if (!row || !revision) return failure({ kind: 'not-found' });
  return editArticle(work, {
    articleId,
    version: row.version,
    words: wordsOfArticle(revision),
    lifeAreas: row.lifeAreas,
    chosen: 'draft',
    meaningChanged: true,
    restoredFrom: version,
  });
}
