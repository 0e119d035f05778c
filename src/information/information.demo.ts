/** What the demonstration needs to write articles through the real use cases. */
export type { ArticleKind, ArticleWords } from './articles/article.ts';
export { publishArticle } from './articles/publish-article.ts';
export { createArticle, editArticle, wordsOfArticle } from './articles/save-article.ts';
