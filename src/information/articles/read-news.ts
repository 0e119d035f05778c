import type { Slice } from '../../platform/slice.ts';
import { newArticles, type ArticleRow } from './articles.store.ts';

/** How news name an article, whatever its address becomes. */
export const articleName = ({ id }: Pick<ArticleRow, 'id'>): string => `article-${id}`;

/** Articles that became public, for whoever tells of news; those in easy words alone are told in both editions. */
export const readNews: NonNullable<Slice['news']> = async ({ db }, between) =>
  (await newArticles(db, between)).map(({ id, path, publicFrom, updatedAt, title, lead, titleEasy, leadEasy }) => {
    const at = publicFrom ?? between.until;
    return {
      id: articleName({ id }),
      path,
      at,
      changedAt: updatedAt > at ? updatedAt : at,
      title: title || (titleEasy ?? ''),
      lead: title === '' ? (leadEasy ?? '') : lead,
      titleEasy: titleEasy ?? '',
      leadEasy: leadEasy ?? '',
    };
  });
