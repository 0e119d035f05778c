import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { may } from '../../../platform/permission.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { editArticles, readArticles } from '../../information.access.ts';
import { mediaStandsOf } from '../article-media.ts';
import { publicStateAt } from '../article.ts';
import type { PlacedArticle } from '../articles.store.ts';
import { endPreviewLinks, makePreviewLink } from '../preview-link.ts';
import { faultsOf } from '../publishable.ts';
import { deleteDraft, publishArticle, withdrawArticle } from '../publish-article.ts';
import { previewPath } from '../read/preview.route.tsx';
import { wordsOfArticle } from '../save-article.ts';
import { articleRoute, articlesPath } from './article-address.ts';
import { ArticleFilePage } from './article-file.page.tsx';
import { articleDone, articleFlash, withArticle } from './article-request.route.ts';
import { readTimes, timesOf } from './publish.form.ts';
import { errorsOf } from './save-article.route.tsx';
import { writeTexts } from './write.messages.ts';

type Shown = { values?: FormValues; errors?: readonly FieldError[]; previewHref?: string };

async function renderFile(
  c: RequestContext,
  article: PlacedArticle,
  { values, errors, previewHref }: Shown = {},
): Promise<Response> {
  const { services, staff } = c.var;
  const words = wordsOfArticle(article);
  const stands = await mediaStandsOf(services.db, words, services.clock.now());
  return renderPage(
    c,
    {
      title: article.title || article.titleEasy || writeTexts.untitled,
      current: articlesPath,
      breadcrumbs: [{ href: articlesPath, text: writeTexts.title }],
      flash: articleFlash(c),
      errors,
    },
    <ArticleFilePage
      article={article}
      state={publicStateAt(services.clock.now(), article)}
      faults={faultsOf(words, stands)}
      form={{ locale: 'de', values: values ?? timesOf(article), errors }}
      mayEdit={may(staff, editArticles)}
      previewHref={previewHref}
    />,
  );
}

async function publish(c: RequestContext, article: PlacedArticle): Promise<Response> {
  const { values } = await readForm(c);
  const refuse = (errors: readonly FieldError[]) => renderFile(c, article, { values, errors });
  const times = readTimes(values);
  if (!times.ok) return refuse(times.failure);
  const done = await transact(c.var.services, staffActor(c), (work) =>
    publishArticle(work, { articleId: article.id, ...times.value }),
  );
  if (done.ok) {
    const isLater = times.value.from !== null && times.value.from > c.var.services.clock.now();
    return articleDone(c, article.id, isLater ? 'geplant' : 'veroeffentlicht');
  }
  if (done.failure.kind === 'not-publishable') {
    // The text is mended on a page of its own; here its errors lead to the part of the page that names them.
    return refuse(
      errorsOf(done.failure)
        .map(({ message }) => ({ field: 'text', message }))
        .slice(0, 1),
    );
  }
  if (done.failure.kind === 'not-found') return renderFault(c, 'notFound');
  return refuse([{ field: 'until', message: writeTexts.errors.order }]);
}

async function withdraw(c: RequestContext, article: PlacedArticle): Promise<Response> {
  const done = await transact(c.var.services, staffActor(c), (work) => withdrawArticle(work, article.id));
  if (done.ok) return articleDone(c, article.id, 'zurueckgenommen');
  if (done.failure === 'not-found') return renderFault(c, 'notFound');
  return renderFile(c, article, { errors: [{ field: 'zuruecknehmen', message: writeTexts.errors.pagesBelow }] });
}

async function remove(c: RequestContext, article: PlacedArticle): Promise<Response> {
  const done = await transact(c.var.services, staffActor(c), (work) => deleteDraft(work, article.id));
  if (done.ok) return c.redirect(`${articlesPath}?erledigt=geloescht`, 303);
  if (done.failure === 'not-found') return renderFault(c, 'notFound');
  const message = done.failure === 'public' ? writeTexts.errors.stillPublic : writeTexts.errors.pagesBelow;
  return renderFile(c, article, { errors: [{ field: 'text', message }] });
}

async function makePreview(c: RequestContext, article: PlacedArticle): Promise<Response> {
  const token = await transact(c.var.services, staffActor(c), (work) => makePreviewLink(work, article.id));
  // Shown in the answer itself: in an address the link would stay in the history of the browser.
  return renderFile(c, article, { previewHref: `${c.var.services.config.baseUrl}${previewPath}/${token}` });
}

async function endPreviews(c: RequestContext, article: PlacedArticle): Promise<Response> {
  await transact(c.var.services, staffActor(c), (work) => endPreviewLinks(work, article.id));
  return articleDone(c, article.id, 'beendet');
}

const editing = (event: string) => ({ permission: editArticles, audit: `information.${event}` }) as const;

export const articleFileRoutes: readonly Route[] = [
  get(articleRoute, { permission: readArticles }, withArticle(renderFile)),
  post(`${articleRoute}/veroeffentlichen`, editing('article-published'), withArticle(publish)),
  post(`${articleRoute}/zuruecknehmen`, editing('article-withdrawn'), withArticle(withdraw)),
  post(`${articleRoute}/loeschen`, editing('article-deleted'), withArticle(remove)),
  post(`${articleRoute}/vorschau`, editing('preview-made'), withArticle(makePreview)),
  post(`${articleRoute}/vorschau/beenden`, editing('previews-ended'), withArticle(endPreviews)),
];
