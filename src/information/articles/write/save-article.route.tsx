import { readShownMedia, renderEmbeds } from '../../../media/index.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { readForm, type PostedForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { renderMarkdown } from '../../../platform/markdown.ts';
import { isId } from '../../../platform/record-id.ts';
import { twinFormTexts } from '../../../platform/text-twin/twin-form.messages.ts';
import { readTwin } from '../../../platform/text-twin/twin.form.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { editArticles } from '../../information.access.ts';
import { articleKinds } from '../article.ts';
import { allPages, findArticle, type ArticleRow, type PlacedArticle } from '../articles.store.ts';
import { codesIn, mediaStandsOf } from '../article-media.ts';
import { leadPictureCode, picturesToChoose } from '../choose-picture.ts';
import { faultsOf, isBinding, type LevelFault } from '../publishable.ts';
import { readRelated } from '../related-links.ts';
import { createArticle, editArticle, type SaveFault } from '../save-article.ts';
import { articleRoute, articlesPath } from './article-address.ts';
import { EditArticlePage, NewArticlePage } from './article-form.page.tsx';
import { aboveArticle, articleDone, withArticle } from './article-request.route.ts';
import { articleForm, articleValues, newArticleForm, wordsTyped } from './article.form.ts';
import { takeWord, wantsWord } from './take-word.ts';
import { writeTexts } from './write.messages.ts';
import { faultText } from './writing-rules.messages.ts';

const t = writeTexts.errors;
const newPath = `${articlesPath}/neu`;

type Shown = {
  values: FormValues;
  errors?: readonly FieldError[];
  preview?: boolean;
  stored?: ArticleRow;
  word?: readonly string[];
};

/** The form after a Word file was read into it, or with what is wrong with the file. */
function withWord(sent: PostedForm): Shown {
  const taken = takeWord(sent);
  return taken.ok
    ? { values: taken.value.values, word: taken.value.left }
    : { values: sent.values, errors: [{ field: 'wordFile', message: taken.failure }] };
}

/** What was typed as pages show it, what in it keeps somebody out, and pictures to choose from. */
async function lookAt(c: RequestContext, { values, preview, errors }: Shown) {
  const { services } = c.var;
  const typed = {
    body: valueOf({ locale: 'de', values }, 'body'),
    bodyEasy: valueOf({ locale: 'de', values }, 'bodyEasy'),
  };
  const shown = preview === true;
  const [stands, media, pictures] = await Promise.all([
    mediaStandsOf(services.db, typed, services.clock.now()),
    readShownMedia(services, shown ? codesIn(typed) : []),
    picturesToChoose(services, valueOf({ locale: 'de', values }, 'leadPicture')),
  ]);
  const asRead = (text: string, locale: 'de' | 'de-simple') =>
    text === '' ? null : renderMarkdown(text, locale, 2, renderEmbeds(media, locale, locale));
  return {
    pictures,
    faults: shown || errors !== undefined ? faultsOf(typed, stands) : [],
    preview: shown
      ? { standard: asRead(typed.body, 'de'), easy: asRead(typed.bodyEasy, 'de-simple'), ...relatedTyped(c, values) }
      : undefined,
  };
}

/** The links at the end as they would be kept. */
function relatedTyped(c: RequestContext, values: FormValues) {
  const read = (field: string) => {
    const links = readRelated(valueOf({ locale: 'de', values }, field), c.var.services.config.baseUrl);
    return links.ok ? links.value : '';
  };
  return { related: read('related'), relatedEasy: read('relatedEasy') || read('related') };
}

const scriptsFor = (c: RequestContext) =>
  ['article-preview.js', 'rich-editor.js'].map((name) => c.var.frame.asset(name));

const wantsPreview = (values: FormValues): boolean => valueOf({ locale: 'de', values }, 'next') === 'preview';

function lifeAreaChoices(c: RequestContext) {
  return c.var.services.district.lifeAreas.map(({ code, name }) => ({ value: code, label: name.de }));
}
const given = ({ var: { services } }: RequestContext) => ({
  lifeAreas: services.district.lifeAreas.map(({ code }) => code),
  ours: services.config.baseUrl,
});

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
      scripts: scriptsFor(c),
    },
    <NewArticlePage
      form={{ locale: 'de', values, errors }}
      lifeAreas={lifeAreaChoices(c)}
      word={shown.word}
      parents={pages.map(({ id, path, title, titleEasy }) => ({ value: id, label: `${title || titleEasy} (${path})` }))}
      {...await lookAt(c, shown)}
    />,
  );
}

function showNew(c: RequestContext): Promise<Response> {
  const kind = articleKinds.find((one) => one === c.req.query('art'));
  return renderNew(c, { values: { easyState: 'draft', kind } });
}

async function create(c: RequestContext): Promise<Response> {
  const sent = await readForm(c);
  const { values } = sent;
  if (wantsWord(values)) return renderNew(c, withWord(sent));
  const checked = checkForm(newArticleForm(given(c)), values);
  if (!checked.ok) return renderNew(c, { values, errors: checked.failure });
  if (wantsPreview(values)) return renderNew(c, { values, preview: true });
  const { kind, parent, lifeAreas, easyState, leadPicture, ...words } = checked.value;
  const parentId = kind === 'page' && parent !== '' ? parent : null;
  if (parentId !== null && !isId(parentId))
    return renderNew(c, { values, errors: [{ field: 'parent', message: t.parent }] });
  const created = await transact(c.var.services, staffActor(c), (work) =>
    createArticle(work, {
      kind,
      parentId,
      words: wordsTyped(words),
      lifeAreas,
      leadPicture,
      chosen: readTwin({ easyState }).chosen,
    }),
  );
  if (created.ok) return articleDone(c, created.value.id, 'angelegt');
  return renderNew(c, { values, errors: errorsOf(created.failure) });
}

async function renderEdit(c: RequestContext, article: PlacedArticle, shown: Shown): Promise<Response> {
  const { values, errors, stored, word } = shown;
  return renderPage(
    c,
    {
      title: writeTexts.form.editTitle,
      current: articlesPath,
      breadcrumbs: aboveArticle(article),
      errors,
      scripts: scriptsFor(c),
    },
    <EditArticlePage
      article={article}
      form={{ locale: 'de', values, errors }}
      lifeAreas={lifeAreaChoices(c)}
      stored={stored}
      word={word}
      {...await lookAt(c, shown)}
    />,
  );
}

async function save(c: RequestContext, article: PlacedArticle): Promise<Response> {
  const sent = await readForm(c);
  const { values } = sent;
  if (wantsWord(values)) return renderEdit(c, article, withWord(sent));
  const checked = checkForm(articleForm(given(c)), values);
  if (!checked.ok) return renderEdit(c, article, { values, errors: checked.failure });
  if (wantsPreview(values)) return renderEdit(c, article, { values, preview: true });
  const { version, easyState, meaningChanged, lifeAreas, leadPicture, ...words } = checked.value;
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    editArticle(work, {
      articleId: article.id,
      version: Number(version),
      words: wordsTyped(words),
      lifeAreas,
      leadPicture,
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
  if (fault.kind === 'picture-missing') return [{ field: 'leadPicture', message: t.picture }];
  if (fault.kind === 'parent-missing') return [{ field: 'parent', message: t.parent }];
  if (fault.kind === 'meaning-unknown') return [{ field: 'meaningChanged', message: twinFormTexts.meaningMissing }];
  return [{ field: 'title', message: t.title }];
}

/** One message a field; the list above the form names all of them. */
function firstOfEachField(faults: readonly LevelFault[]): readonly FieldError[] {
  return (['body', 'bodyEasy'] as const).flatMap((field) => {
    const fault = faults.find((one) => one.field === field && isBinding(one));
    if (!fault) return [];
    return [{ field, message: `${writeTexts.faults.place(field, fault.line)}: ${faultText(fault.kind)}` }];
  });
}

const editing = (event: string) =>
  ({ permission: editArticles, audit: `information.${event}`, maxBody: megabytes(12) }) as const;

export const saveArticleRoutes: readonly Route[] = [
  get(newPath, { permission: editArticles }, showNew),
  post(newPath, editing('article-created'), create),
  get(
    `${articleRoute}/text`,
    { permission: editArticles },
    withArticle(async (c, article) =>
      renderEdit(c, article, { values: articleValues(article, await leadPictureCode(c.var.services, article)) }),
    ),
  ),
  post(`${articleRoute}/text`, editing('article-saved'), withArticle(save)),
];
