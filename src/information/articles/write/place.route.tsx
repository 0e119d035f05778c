import { checkForm } from '../../../platform/forms/check-form.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { isId } from '../../../platform/record-id.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { editArticles } from '../../information.access.ts';
import { allPages, type PlacedArticle } from '../articles.store.ts';
import { placeArticle, type PlaceFault } from '../place-article.ts';
import { articleRoute, articlesPath } from './article-address.ts';
import { aboveArticle, articleDone, withArticle } from './article-request.route.ts';
import { placeForm } from './article.form.ts';
import { PlacePage } from './place.page.tsx';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.errors;

async function render(
  c: RequestContext,
  article: PlacedArticle,
  { values, errors }: { values: FormValues; errors?: readonly FieldError[] },
): Promise<Response> {
  const pages = article.kind === 'page' ? await allPages(c.var.services.db) : [];
  return renderPage(
    c,
    { title: writeTexts.place.title, current: articlesPath, breadcrumbs: aboveArticle(article), errors },
    <PlacePage
      article={article}
      form={{ locale: 'de', values, errors }}
      parents={pages
        .filter(({ id, path }) => id !== article.id && !path.startsWith(`${article.path}/`))
        .map(({ id, path, title, titleEasy }) => ({ value: id, label: `${title || titleEasy} (${path})` }))}
    />,
  );
}

function show(c: RequestContext, article: PlacedArticle): Promise<Response> {
  const { slug, parentId, position } = article;
  return render(c, article, { values: { slug, parent: parentId ?? '', position: String(position) } });
}

async function save(c: RequestContext, article: PlacedArticle): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(placeForm, values);
  if (!checked.ok) return render(c, article, { values, errors: checked.failure });
  const { slug, parent, position = 0 } = checked.value;
  if (parent !== '' && !isId(parent)) return render(c, article, { values, errors: [errorOf('parent-missing')] });
  const placed = await transact(c.var.services, staffActor(c), (work) =>
    placeArticle(work, { articleId: article.id, slug, parentId: parent === '' ? null : parent, position }),
  );
  if (placed.ok) return articleDone(c, article.id, 'verschoben');
  if (placed.failure === 'not-found') return renderFault(c, 'notFound');
  return render(c, article, { values, errors: [errorOf(placed.failure)] });
}

function errorOf(fault: Exclude<PlaceFault, 'not-found'>): FieldError {
  if (fault === 'taken') return { field: 'slug', message: t.taken };
  if (fault === 'parent-missing') return { field: 'parent', message: t.parent };
  if (fault === 'below-itself') return { field: 'parent', message: t.belowItself };
  return { field: 'slug', message: t.tooDeep };
}

export const placeRoutes: readonly Route[] = [
  get(`${articleRoute}/adresse`, { permission: editArticles }, withArticle(show)),
  post(`${articleRoute}/adresse`, { permission: editArticles, audit: 'information.article-placed' }, withArticle(save)),
];
