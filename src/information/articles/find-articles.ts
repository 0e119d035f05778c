import { dayOf } from '../../platform/calendar.ts';
import { withoutEmbeds } from '../../platform/markdown-embeds.ts';
import type { Findable } from '../../platform/search/findable.ts';
import { hasEasyText, hasStandardText } from './article.ts';
import { findableArticles } from './articles.store.ts';

/** Everything that the office writes for everyone, in the search over everything. */
export const articlesToFind: Findable = {
  kind: 'article',
  label: { de: 'Informationen und Neues', 'de-simple': 'Informationen', en: 'Information and news' },
  watches: [
    { table: 'articles', id: 'id' },
    { table: 'article_paths', id: 'article_id' },
  ],
  weight: 1.2,
  read: async ({ db, clock }, ids) => {
    const rows = await findableArticles(db, ids, clock.now());
    return rows.map((row) => ({
      id: row.id,
      path: row.path,
      words: {
        ...(hasStandardText(row) && { de: { title: row.title, text: `${row.lead}\n\n${withoutEmbeds(row.body)}` } }),
        ...(hasEasyText(row) && {
          'de-simple': {
            title: row.titleEasy ?? '',
            text: `${row.leadEasy ?? ''}\n\n${withoutEmbeds(row.bodyEasy ?? '')}`,
          },
        }),
      },
      day: row.kind === 'page' || row.kind === 'easy-article' || row.publicFrom === null ? null : dayOf(row.publicFrom),
      publicFrom: row.publicFrom,
      publicUntil: row.publicUntil,
    }));
  },
};
