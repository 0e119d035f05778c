import { checkForm } from '../../../platform/forms/check-form.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, kilobytes, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { renderMarkdown } from '../../../platform/markdown.ts';
import { isId } from '../../../platform/record-id.ts';
import { breaksTheLaw } from '../../../platform/text-faults.ts';
import { twinFormTexts } from '../../../platform/text-twin/twin-form.messages.ts';
import { readTwin } from '../../../platform/text-twin/twin.form.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { editArticles } from '../../information.access.ts';
import { articleKinds } from '../article.ts';
import { allPages, findArticle, type ArticleRow, type PlacedArticle } from '../articles.store.ts';
import { faultsOf, type LevelFault } from '../publishable.ts';
import { createArticle, editArticle, type SaveFault } from '../save-article.ts';
import { articleRoute, articlesPath } from './article-address.ts';
import { EditArticlePage, NewArticlePage } from './article-form.page.tsx';
import { aboveArticle, articleDone, withArticle } from './article-request.route.ts';
import { articleForm, articleValues, newArticleForm, wordsTyped } from './article.form.ts';
import { faultTexts, writeTexts } from './write.messages.ts';

const t = writeTexts.errors;
const newPath = `${articlesPath}/neu`;

type Shown = { values: FormValues; errors?: readonly FieldError[]; preview?: boolean; stored?: ArticleRow };

/** What was typed as pages show it, and what in it keeps somebody out. */
function lookAt({ values, preview, errors }: Shown) {
  const typed = {
    body: valueOf({ locale: 'de', values }, 'body'),
    bodyEasy: valueOf({ locale: 'de', values }, 'bodyEasy'),
  };
  const shown = preview === true;
  return {
    faults: shown || errors !== undefined ? faultsOf(typed) : [],
    preview: shown
      ? {
          standard: typed.body === '' ? null : renderMarkdown(typed.body, 'de'),
          easy: typed.bodyEasy === '' ? null : renderMarkdown(typed.bodyEasy, 'de-simple'),
        }
      : undefined,
  };
}

const wantsPreview = (values: FormValues): boolean => valueOf({ locale: 'de', values }, 'next') === 'preview';

function lifeAreaChoices(c: RequestContext) {
  return c.var.services.district.lifeAreas.map(({ code, name }) => ({ value: code, label: name.de }));
}
const lifeAreaCodes = (c: RequestContext) => c.var.services.district.lifeAreas.map(({ code }) => code);

async function renderNew(c: RequestContext, shown: Shown): Promise<Response> {
  const { values, errors } = shown;
  const pages = await allPages(c.var.services.db);
  return renderPage(
    c,
    {
      title: writeTexts.form.newTitle,
      current: articlesPath,
      breadcrumbs: [{ href: articlesPath, text: writeTexts.title }],
      errors,
    },
    <NewArticlePage
      form={{ locale: 'de', values, errors }}
      lifeAreas={lifeAreaChoices(c)}
      parents={pages.map(({ id, path, title, titleEasy }) => ({ value: id, label: `${title || titleEasy} (${path})` }))}
      {...lookAt(shown)}
    />,
  );
}

function showNew(c: RequestContext): Promise<Response> {
  const kind = articleKinds.find((one) => one === c.req.query('art'));
  return renderNew(c, { values: { easyState: 'draft', kind } });
}

async function create(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(newArticleForm(lifeAreaCodes(c)), values);
  if (!checked.ok) return renderNew(c, { values, errors: checked.failure });
  if (wantsPreview(values)) return renderNew(c, { values, preview: true });
  const { kind, parent, lifeAreas, easyState, ...words } = checked.value;
  const parentId = kind === 'page' && parent !== '' ? parent : null;
  if (parentId !== null && !isId(parentId))
    return renderNew(c, { values, errors: [{ field: 'parent', message: t.parent }] });
  const created = await transact(c.var.services, staffActor(c), (work) =>
    createArticle(work, {
      kind,
      parentId,
      words: wordsTyped(words),
      lifeAreas,
      chosen: readTwin({ easyState }).chosen,
    }),
  );
  if (created.ok) return articleDone(c, created.value.id, 'angelegt');
  return renderNew(c, { values, errors: errorsOf(created.failure) });
}

function renderEdit(c: RequestContext, article: PlacedArticle, shown: Shown): Response {
  const { values, errors, stored } = shown;
  return renderPage(
    c,
    { title: writeTexts.form.editTitle, current: articlesPath, breadcrumbs: aboveArticle(article), errors },
    <EditArticlePage
      article={article}
      form={{ locale: 'de', values, errors }}
      lifeAreas={lifeAreaChoices(c)}
      stored={stored}
      {...lookAt(shown)}
    />,
  );
}

async function save(c: RequestContext, article: PlacedArticle): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(articleForm(lifeAreaCodes(c)), values);
  if (!checked.ok) return renderEdit(c, article, { values, errors: checked.failure });
  if (wantsPreview(values)) return renderEdit(c, article, { values, preview: true });
  const { version, easyState, meaningChanged, lifeAreas, ...words } = checked.value;
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    editArticle(work, {
      articleId: article.id,
      version: Number(version),
      words: wordsTyped(words),
      lifeAreas,
      ...readTwin({ easyState, meaningChanged }),
    }),
  );
  if (!saved.ok) return renderRefusal(c, article, values, saved.failure);
  const fellBack = article.easyState === 'tested' && saved.value.easyState === 'draft' && easyState === 'tested';
  return articleDone(c, article.id, fellBack ? 'entwurf' : 'gespeichert');
}

async function renderRefusal(c: RequestContext, article: PlacedArticle, values: FormValues, fault: SaveFault) {
  if (fault.kind === 'not-found') return renderFault(c, 'notFound');
  if (fault.kind !== 'changed-meanwhile') return renderEdit(c, article, { values, errors: errorsOf(fault) });
  const stored = await findArticle(c.var.services.db, article.id);
  if (!stored) return renderFault(c, 'notFound');
  // With the new version in the form, saving again is a decision and not an accident.
  const errors = [{ field: 'body', message: t.changed }];
  return renderEdit(c, stored, { values: { ...values, version: String(stored.version) }, errors, stored });
}

/** What is wrong, beside the field where it is mended. */
export function errorsOf(fault: SaveFault): readonly FieldError[] {
  if (fault.kind === 'not-publishable') {
    if (fault.why.reason === 'text-missing') return [{ field: 'body', message: t.notComplete }];
    return firstOfEachField(fault.why.faults);
  }
  if (fault.kind === 'parent-missing') return [{ field: 'parent', message: t.parent }];
  if (fault.kind === 'meaning-unknown') return [{ field: 'meaningChanged', message: twinFormTexts.meaningMissing }];
  return [{ field: 'title', message: t.title }];
}

/** One message a field; the list above the form names all of them. */
function firstOfEachField(faults: readonly LevelFault[]): readonly FieldError[] {
  return (['body', 'bodyEasy'] as const).flatMap((field) => {
    const fault = faults.find((one) => one.field === field && breaksTheLaw(one.kind));
    if (!fault) return [];
    return [{ field, message: `${writeTexts.faults.place(field, fault.line)}: ${faultTexts[fault.kind]}` }];
  });
}

const editing = (event: string) =>
  ({ permission: editArticles, audit: `information.${event}`, maxBody: kilobytes(1024) }) as const;

export const saveArticleRoutes: readonly Route[] = [
  get(newPath, { permission: editArticles }, showNew),
  post(newPath, editing('article-created'), create),
  get(
    `${articleRoute}/text`,
    { permission: editArticles },
    withArticle((c, article) => renderEdit(c, article, { values: articleValues(article) })),
  ),
  post(`${articleRoute}/text`, editing('article-saved'), withArticle(save)),
];
