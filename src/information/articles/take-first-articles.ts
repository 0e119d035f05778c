import { actorId, system } from '../../platform/actor.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { freePath } from './place-article.ts';
import { lockPaths, putAtPath } from './article-paths.store.ts';
import { insertArticle, insertRevision, namesTaken, rememberTaken } from './articles.store.ts';
import { slugFrom } from './article.ts';

/**
 * Takes over the articles of the county's folder, each once: what the office has changed or deleted since stays so. They are public at
 * once; nobody has checked their easy texts.
 */
export async function takeFirstArticles(services: Services): Promise<void> {
  const { articles } = services.district;
  const taken = await namesTaken(services.db);
  if (articles.every(({ name }) => taken.has(name))) return;
  await transact(services, system, (work) => takeMissing(work, articles));
}

async function takeMissing(work: Work, articles: Services['district']['articles']): Promise<void> {
  await lockPaths(work.db);
  // Read again under the lock: another process may have started at the same moment.
  const taken = await namesTaken(work.db);
  const ids = new Map<string, string>();
  let count = 0;
  for (const { name, kind, below, position, lifeAreas, ...words } of articles) {
    const parentId = below === undefined ? null : (ids.get(below) ?? null);
    // Below something that was taken over earlier, and may be elsewhere by now, nothing is put.
    if (taken.has(name) || (below !== undefined && parentId === null)) continue;
    const place = await freePath(work.db, { kind, parentId, slug: slugFrom(name) });
    if (!place.ok) throw new Error(`the article ${name} finds no address`);
    const easyState = words.bodyEasy === '' ? 'missing' : 'draft';
    const columns = {
      ...words,
      titleEasy: words.titleEasy || null,
      leadEasy: words.leadEasy || null,
      bodyEasy: words.bodyEasy || null,
    };
    const row = await insertArticle(work.db, {
      kind,
      parentId,
      position,
      slug: place.value.slug,
      ...columns,
      easyState,
      lifeAreas,
      publicFrom: work.now,
      createdAt: work.now,
      updatedAt: work.now,
    });
    await putAtPath(work.db, row.id, place.value.path, { keepOld: false });
    await insertRevision(work.db, {
      articleId: row.id,
      version: 1,
      savedAt: work.now,
      savedBy: actorId(work.actor),
      ...columns,
      easyState,
    });
    await rememberTaken(work.db, name, work.now);
    ids.set(name, row.id);
    count += 1;
  }
  await work.audit('information.articles-taken-over', 'articles', { count });
}
