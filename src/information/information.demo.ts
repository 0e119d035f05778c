/** What the demonstration needs to write articles through the real use cases. */
export type { ArticleKind, ArticleWords } from './articles/article.ts';
export { checkLinks } from './articles/links/check-links.job.ts';
export { publishArticle } from './articles/publish-article.ts';
export { createArticle, editArticle, wordsOfArticle } from './articles/save-article.ts';
export { recordEvaluation } from './statement/record-evaluation.ts';
export { addFinding, settleFinding } from './statement/save-finding.ts';
export type { FindingFacts, FindingWords } from './statement/statement.ts';
