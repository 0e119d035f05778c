import type { Db } from '../../platform/database.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { currentPath, lockPaths, pathsBelow, putAtPath, takenPaths } from './article-paths.store.ts';
import { sectionOf, type ArticleKind } from './article.ts';
import { lockArticle, updateArticle } from './articles.store.ts';

type Place = { kind: ArticleKind; parentId: string | null; slug: string };
type PathFault = 'parent-missing' | 'too-deep';

/** An address is read aloud and printed: deeper trees than this are no help. */
const longestPath = 400;

async function basePath(db: Db, { kind, parentId }: Place): Promise<string | undefined> {
  return parentId === null ? sectionOf(kind) : currentPath(db, parentId);
}

/**
 * The first free address for a wished one: `fest`, then `fest-2`, `fest-3`. Hold {@link lockPaths} while asking, or somebody else gets it.
 */
export async function freePath(db: Db, place: Place): Promise<Result<{ path: string; slug: string }, PathFault>> {
  const base = await basePath(db, place);
  if (base === undefined) return failure('parent-missing');
  if (base.length + place.slug.length > longestPath) return failure('too-deep');
  for (let start = 1; ; start += 100) {
    const slugs = Array.from({ length: 100 }, (_, index) => {
      const number = start + index;
      return number === 1 ? place.slug : `${place.slug.slice(0, 74).replaceAll(/-+$/gu, '')}-${number}`;
    });
    const taken = new Set(
      await takenPaths(
        db,
        slugs.map((slug) => `${base}/${slug}`),
        [],
      ),
    );
    const slug = slugs.find((one) => !taken.has(`${base}/${one}`));
    if (slug !== undefined) return success({ path: `${base}/${slug}`, slug });
  }
}

export type NewPlace = {
  articleId: string;
  slug: string;
  /** Pages only. */
  parentId: string | null;
  position: number;
};

export type PlaceFault = 'not-found' | 'taken' | 'parent-missing' | 'below-itself' | 'too-deep';

/** Gives an article another address or place in the tree; everything below moves with it, and every old public address goes on working. */
export async function placeArticle(work: Work, place: NewPlace): Promise<Result<null, PlaceFault>> {
  const { articleId, slug, position } = place;
  await lockPaths(work.db);
  const row = await lockArticle(work.db, articleId);
  if (!row) return failure('not-found');
  const parentId = row.kind === 'page' ? place.parentId : null;
  const below = await pathsBelow(work.db, articleId);
  if (parentId !== null && below.some(({ id }) => id === parentId)) return failure('below-itself');
  const base = await basePath(work.db, { kind: row.kind, parentId, slug });
  if (base === undefined) return failure('parent-missing');
  const oldPath = below.find(({ id }) => id === articleId)?.path ?? '';
  const path = `${base}/${slug}`;
  const moved = below.map((one) => ({ id: one.id, path: path + one.path.slice(oldPath.length) }));
  if (moved.some((one) => one.path.length > longestPath + 100)) return failure('too-deep');
  const own = below.map(({ id }) => id);
  if (
    (
      await takenPaths(
        work.db,
        moved.map((one) => one.path),
        own,
      )
    ).length > 0
  )
    return failure('taken');
  await updateArticle(work.db, articleId, { slug, parentId, position, updatedAt: work.now });
  if (path !== oldPath) {
    for (const one of moved) await putAtPath(work.db, one.id, one.path, { keepOld: true });
  }
  await work.audit('information.article-placed', `article ${articleId}`, {
    moved: path === oldPath ? 0 : moved.length,
  });
  return success(null);
}
