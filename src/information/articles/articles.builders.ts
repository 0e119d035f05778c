import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { createArticle, type NewArticle } from './save-article.ts';
import { publishArticle } from './publish-article.ts';
import { findArticle, type PlacedArticle } from './articles.store.ts';
import { noWords, type ArticleWords } from './article.ts';

type Wish = Partial<Omit<NewArticle, 'words'>> & { words?: Partial<ArticleWords>; isPublic?: boolean; until?: Date };

const staff = { kind: 'staff', id: '00000000-0000-4000-8000-000000000001' } as const;

/** An article as the office would have written it; a public piece of news unless wished otherwise. */
export async function haveArticle(services: Services, wish: Wish = {}): Promise<PlacedArticle> {
  const { isPublic = true, until = null, words, ...article } = wish;
  const made = await transact(services, staff, (work) =>
    createArticle(work, {
      kind: 'news',
      ...article,
      words: { ...noWords, title: 'Neuer Aufzug am Markt', body: 'Er fährt ab Montag.', ...words },
    }),
  );
  if (!made.ok) throw new Error(`no article: ${made.failure.kind}`);
  if (isPublic) {
    const published = await transact(services, staff, (work) =>
      publishArticle(work, { articleId: made.value.id, from: null, until }),
    );
    if (!published.ok) throw new Error(`not published: ${published.failure.kind}`);
  }
  const found = await findArticle(services.db, made.value.id);
  if (!found) throw new Error('the article is not there');
  return found;
}
