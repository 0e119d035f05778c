import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { may } from '../../../platform/permission.ts';
import { editArticles, readArticles } from '../../information.access.ts';
import { articleKinds, publicStateAt } from '../article.ts';
import { countArticles, listArticles } from '../articles.store.ts';
import { articlesPath } from './article-address.ts';
import { ArticleListPage } from './article-list.page.tsx';
import { articleFlash } from './article-request.route.ts';
import { writeTexts } from './write.messages.ts';

const pageSize = 50;

async function show(c: RequestContext): Promise<Response> {
  const { services, staff } = c.var;
  const now = services.clock.now();
  const kind = articleKinds.find((one) => one === c.req.query('art'));
  const typed = c.req.query('seite') ?? '';
  const wanted = /^[1-9]\d{0,3}$/u.test(typed) ? Number(typed) : 1;
  const counts = await countArticles(services.db);
  const total = articleKinds
    .filter((one) => kind === undefined || one === kind)
    .reduce((sum, one) => sum + (counts[one] ?? 0), 0);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(wanted, pages);
  const articles = await listArticles(services.db, { kind, limit: pageSize, offset: (page - 1) * pageSize });
  return renderPage(
    c,
    { title: writeTexts.title, current: articlesPath, wide: true, flash: articleFlash(c) },
    <ArticleListPage
      articles={articles.map((article) => ({ ...article, state: publicStateAt(now, article) }))}
      kind={kind}
      counts={counts}
      page={page}
      pages={pages}
      mayEdit={may(staff, editArticles)}
    />,
  );
}

export const listArticlesRoutes: readonly Route[] = [get(articlesPath, { permission: readArticles }, show)];
