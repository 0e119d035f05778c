import type { Slice } from '../platform/slice.ts';
import { publicAddresses } from './articles/articles.store.ts';
import { sections } from './articles/article.ts';
import { feedbackPath } from './feedback/feedback.page.tsx';

/** The start page, the lists of articles, and every article. */
export const publicPages: NonNullable<Slice['publicPages']> = async ({ db, clock }) => [
  ...['/', ...sections, feedbackPath].map((path) => ({ path })),
  ...(await publicAddresses(db, clock.now())).map(({ path, updatedAt }) => ({ path, changed: updatedAt })),
];
