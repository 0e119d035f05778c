import { doneFlash } from '../../../platform/http/done-flash.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../../platform/http/route.ts';
import { isId } from '../../../platform/record-id.ts';
import { findArticle, type PlacedArticle } from '../articles.store.ts';
import { articlePath, articlesPath } from './article-address.ts';
import { writeTexts, type WriteDone } from './write.messages.ts';

/** Runs a handler with the article of the address, or answers that there is none. */
export function withArticle(
  handle: (c: RequestContext, article: PlacedArticle) => Response | Promise<Response>,
): Handler {
  return async (c) => {
    const id = c.req.param('id');
    const article = isId(id) ? await findArticle(c.var.services.db, id) : undefined;
    return article ? handle(c, article) : renderFault(c, 'notFound');
  };
}

/** Back to the article, with a word about what was done. */
export function articleDone(c: RequestContext, id: string, what: WriteDone): Response {
  return c.redirect(`${articlePath(id)}?erledigt=${what}`, 303);
}

export const articleFlash = (c: RequestContext) => doneFlash(c, writeTexts.flashes);

/** What stands above the pages of one article. */
export const aboveArticle = (article: PlacedArticle) => [
  { href: articlesPath, text: writeTexts.title },
  { href: articlePath(article.id), text: article.title || article.titleEasy || writeTexts.untitled },
];
