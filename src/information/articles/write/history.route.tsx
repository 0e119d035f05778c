import { staffNames } from '../../../accounts/index.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { may } from '../../../platform/permission.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { editArticles, readArticles } from '../../information.access.ts';
import { findRevision, revisionsOf, type PlacedArticle, type RevisionRow } from '../articles.store.ts';
import { restoreRevision } from '../restore-revision.ts';
import { articlePath, articleRoute, articlesPath } from './article-address.ts';
import { aboveArticle, articleDone, withArticle } from './article-request.route.ts';
import { CompareRevisionPage, HistoryPage } from './history.page.tsx';
import { errorsOf } from './save-article.route.tsx';
import { writeTexts } from './write.messages.ts';

const revisionRoute = `${articleRoute}/fassungen/:version{[1-9][0-9]{0,5}}`;

async function showHistory(c: RequestContext, article: PlacedArticle): Promise<Response> {
  const { db } = c.var.services;
  const [revisions, names] = await Promise.all([revisionsOf(db, article.id), staffNames(db)]);
  return renderPage(
    c,
    { title: writeTexts.history.title, current: articlesPath, breadcrumbs: aboveArticle(article) },
    <HistoryPage article={article} revisions={revisions} names={names} />,
  );
}

function withRevision(
  handle: (c: RequestContext, article: PlacedArticle, revision: RevisionRow) => Response | Promise<Response>,
) {
  return withArticle(async (c, article) => {
    const revision = await findRevision(c.var.services.db, article.id, Number(c.req.param('version')));
    return revision ? handle(c, article, revision) : renderFault(c, 'notFound');
  });
}

function renderCompare(
  c: RequestContext,
  article: PlacedArticle,
  revision: RevisionRow,
  errors?: readonly FieldError[],
): Response {
  return renderPage(
    c,
    {
      title: writeTexts.history.compareTitle(revision.version),
      current: articlesPath,
      breadcrumbs: [
        ...aboveArticle(article),
        { href: articlePath(article.id, 'fassungen'), text: writeTexts.history.title },
      ],
      errors,
    },
    <CompareRevisionPage
      article={article}
      revision={revision}
      mayEdit={may(c.var.staff, editArticles)}
      errors={errors}
    />,
  );
}

async function restore(c: RequestContext, article: PlacedArticle, { version }: RevisionRow): Promise<Response> {
  const restored = await transact(c.var.services, staffActor(c), (work) =>
    restoreRevision(work, { articleId: article.id, version }),
  );
  if (restored.ok) return articleDone(c, article.id, 'wiederhergestellt');
  if (restored.failure.kind === 'not-found') return renderFault(c, 'notFound');
  const revision = await findRevision(c.var.services.db, article.id, version);
  if (!revision) return renderFault(c, 'notFound');
  return renderCompare(
    c,
    article,
    revision,
    errorsOf(restored.failure).map(({ message }) => ({ field: 'body', message })),
  );
}

export const historyRoutes: readonly Route[] = [
  get(`${articleRoute}/fassungen`, { permission: readArticles }, withArticle(showHistory)),
  get(
    revisionRoute,
    { permission: readArticles },
    withRevision((c, article, revision) => renderCompare(c, article, revision)),
  ),
  post(
    `${revisionRoute}/herstellen`,
    { permission: editArticles, audit: 'information.article-saved' },
    withRevision(restore),
  ),
];
