import { readMediaStands } from '../../media/index.ts';
import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { noTwin, twinAfterSaving, type chosenTwinStates, type Twin } from '../../platform/text-twin/text-twin.ts';
import type { Work } from '../../platform/use-case.ts';
import { codesIn, mediaStandsOf, noteArticleMedia } from './article-media.ts';
import { lockPaths, putAtPath } from './article-paths.store.ts';
import { noWords, slugFrom, twinWords, type ArticleKind, type ArticleWords } from './article.ts';
import { insertArticle, insertRevision, lockArticle, updateArticle, type ArticleRow } from './articles.store.ts';
import { freePath } from './place-article.ts';
import { publishable, type NotPublishable } from './publishable.ts';

type EasyState = (typeof chosenTwinStates)[number];

export type NewArticle = {
  kind: ArticleKind;
  /** For a page: what it stands below. */
  parentId?: string | null | undefined;
  words: ArticleWords;
  lifeAreas?: readonly string[] | undefined;
  chosen?: EasyState | undefined;
  /** Code of the picture at the beginning; empty for none. */
  leadPicture?: string | undefined;
};

export type ArticleEdit = {
  articleId: string;
  /** Of the words that the editor saw. */
  version: number;
  words: ArticleWords;
  lifeAreas: readonly string[];
  chosen?: EasyState | undefined;
  /** Code of the picture at the beginning; empty for none, left out to keep the one that is there. */
  leadPicture?: string | undefined;
  meaningChanged?: boolean | undefined;
  /** The earlier version whose words these are. */
  restoredFrom?: number | undefined;
};

export type SaveFault =
  | {
      kind:
        | 'not-found'
        | 'changed-meanwhile'
        | 'meaning-unknown'
        | 'title-missing'
        | 'parent-missing'
        | 'picture-missing';
    }
  | { kind: 'not-publishable'; why: NotPublishable };

export function wordsOfArticle(row: Pick<ArticleRow, keyof ArticleWords>): ArticleWords {
  const { title, lead, body, titleEasy, leadEasy, bodyEasy, related, relatedEasy } = row;
  return {
    title,
    lead,
    body,
    titleEasy: titleEasy ?? '',
    leadEasy: leadEasy ?? '',
    bodyEasy: bodyEasy ?? '',
    related,
    relatedEasy: relatedEasy ?? '',
  };
}

/** Begins an article, as a draft, at an address made of its title. */
export async function createArticle(work: Work, article: NewArticle): Promise<Result<ArticleRow, SaveFault>> {
  const { kind, parentId = null, words, lifeAreas = [], chosen, leadPicture = '' } = article;
  const title = words.title || words.titleEasy;
  if (title === '') return failure({ kind: 'title-missing' });
  const twin = twinAfterSaving({
    before: { words: twinWords(noWords), twin: noTwin },
    after: twinWords(words),
    chosen,
    now: work.now,
  });
  const picture = await leadPictureOf(work, leadPicture);
  if (!picture.ok) return picture;
  await lockPaths(work.db);
  const place = await freePath(work.db, { kind, parentId, slug: slugFrom(title) || kind });
  if (!place.ok) return failure({ kind: 'parent-missing' });
  const row = await insertArticle(work.db, {
    kind,
    parentId,
    slug: place.value.slug,
    ...columnsOf(words),
    ...columnsOfTwin(twin.ok ? twin.value : { state: 'draft', outdatedSince: null }),
    lifeAreas: [...lifeAreas],
    leadPictureId: picture.value,
    createdAt: work.now,
    updatedAt: work.now,
  });
  await putAtPath(work.db, row.id, place.value.path, { keepOld: false });
  await keepRevision(work, row);
  await noteArticleMedia(work, row);
  await work.audit('information.article-created', `article ${row.id}`, { kind });
  return success(row);
}

/**
 * Saves the words of an article in both levels as a new revision, unless somebody has saved others since the editor opened them. What is
 * public stays fit for the public.
 */
export async function editArticle(work: Work, edit: ArticleEdit): Promise<Result<ArticleRow, SaveFault>> {
  const row = await lockArticle(work.db, edit.articleId);
  if (!row) return failure({ kind: 'not-found' });
  const [before, after] = [wordsOfArticle(row), edit.words];
  if (row.version !== edit.version) {
    // Sent twice, or two people wrote the same.
    return isSame(before, after) ? success(row) : failure({ kind: 'changed-meanwhile' });
  }
  if (after.title === '' && after.titleEasy === '') return failure({ kind: 'title-missing' });
  const stands = await mediaStandsOf(work.db, after, work.now);
  const fit = row.publicFrom === null ? success(null) : publishable(after, stands, codesIn(before));
  if (!fit.ok) return failure({ kind: 'not-publishable', why: fit.failure });
  const twin = twinAfterSaving({
    before: { words: twinWords(before), twin: { state: row.easyState, outdatedSince: row.easyOutdatedSince } },
    after: twinWords(after),
    chosen: edit.chosen,
    meaningChanged: edit.meaningChanged,
    now: work.now,
  });
  if (!twin.ok) return failure({ kind: twin.failure });
  const picture =
    edit.leadPicture === undefined ? success(row.leadPictureId) : await leadPictureOf(work, edit.leadPicture);
  if (!picture.ok) return picture;
  const change = {
    ...columnsOf(after),
    ...columnsOfTwin(twin.value),
    lifeAreas: [...edit.lifeAreas],
    leadPictureId: picture.value,
    updatedAt: work.now,
    version: row.version + 1,
  };
  await updateArticle(work.db, row.id, change);
  const saved = { ...row, ...change };
  await keepRevision(work, saved, edit.restoredFrom);
  await noteArticleMedia(work, saved);
  await work.audit('information.article-saved', `article ${row.id}`, { version: saved.version, easy: saved.easyState });
  return success(saved);
}

async function leadPictureOf(work: Work, code: string): Promise<Result<string | null, SaveFault>> {
  if (code === '') return success(null);
  const found = (await readMediaStands(work.db, [code], work.now)).get(code);
  return found?.stand === 'shown' && found.kind === 'picture'
    ? success(found.id)
    : failure({ kind: 'picture-missing' });
}

async function keepRevision(work: Work, row: ArticleRow, restoredFrom?: number): Promise<void> {
  const { easyState, version, id } = row;
  await insertRevision(work.db, {
    articleId: id,
    version,
    savedAt: work.now,
    savedBy: actorId(work.actor),
    ...columnsOf(wordsOfArticle(row)),
    easyState,
    restoredFrom: restoredFrom ?? null,
  });
}

const columnsOf = ({ title, lead, body, titleEasy, leadEasy, bodyEasy, related, relatedEasy }: ArticleWords) => ({
  title,
  lead,
  body,
  titleEasy: titleEasy || null,
  leadEasy: leadEasy || null,
  bodyEasy: bodyEasy || null,
  related,
  relatedEasy: relatedEasy || null,
});

const columnsOfTwin = ({ state, outdatedSince }: Twin) => ({ easyState: state, easyOutdatedSince: outdatedSince });

const isSame = (one: ArticleWords, other: ArticleWords): boolean =>
  (Object.keys(one) as (keyof ArticleWords)[]).every((key) => one[key] === other[key]);
