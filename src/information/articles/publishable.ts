import { breaksTheLaw, findTextFaults, type TextFault } from '../../platform/text-faults.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { hasEasyText, hasStandardText, type ArticleWords } from './article.ts';

/** Why an article cannot be read by everybody yet. */
export type NotPublishable = { reason: 'text-missing' } | { reason: 'faults'; faults: readonly LevelFault[] };
export type LevelFault = TextFault & { readonly field: 'body' | 'bodyEasy' };

/** Every fault in the texts of both levels that would keep somebody out. */
export function faultsOf(words: Pick<ArticleWords, 'body' | 'bodyEasy'>): readonly LevelFault[] {
  return (['body', 'bodyEasy'] as const).flatMap((field) =>
    findTextFaults(words[field]).map((fault) => ({ ...fault, field })),
  );
}

/** Complete in one level at least, and without faults that the law forbids (§ 16a BGG LSA with EN 301 549, clause 9). */
export function publishable(words: ArticleWords): Result<null, NotPublishable> {
  if (!hasStandardText(words) && !hasEasyText(words)) return failure({ reason: 'text-missing' });
  const faults = faultsOf(words).filter(({ kind }) => breaksTheLaw(kind));
  return faults.length > 0 ? failure({ reason: 'faults', faults }) : success(null);
}
