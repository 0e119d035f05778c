import { makeTwinSource } from '../../platform/text-twin/make-twin-source.ts';
import type { TwinFault } from '../../platform/text-twin/twin-source.ts';
import { editArticles } from '../information.access.ts';
import { articleEntries, articlesOf } from './article-twins.store.ts';
import { editArticle, wordsOfArticle, type SaveFault } from './save-article.ts';

function faultOf(fault: SaveFault): TwinFault {
  switch (fault.kind) {
    case 'not-found':
      return { kind: 'not-found' };
    case 'changed-meanwhile':
      return { kind: 'changed-meanwhile' };
    case 'not-publishable':
      return { kind: 'refused', part: 'body', message: refusal };
    default:
      return {
        kind: 'refused',
        part: 'title',
        message: 'Bitte geben Sie einen Titel ein, in einer der beiden Fassungen.',
      };
  }
}

const refusal =
  'Der Beitrag ist öffentlich, und etwas im Text hält Menschen ab, zum Beispiel ein Bild ohne Beschreibung oder ein Link, der nur „hier“ heißt. Die Seite des Beitrags sagt, was es ist.';

/** Articles for the workshop of easy texts. */
export const articleTwins = makeTwinSource({
  kind: 'article',
  name: 'Beitrag',
  names: 'Beiträge',
  mayEdit: editArticles,
  entries: articleEntries,
  rowsOf: articlesOf,
  titleOf: ({ title, titleEasy }) => title || (titleEasy ?? ''),
  wordsOf: wordsOfArticle,
  parts: [
    { name: 'title', label: 'Titel', most: 200, isShort: true },
    { name: 'lead', label: 'Kurz gesagt', most: 600 },
    { name: 'body', label: 'Text', most: 100_000 },
  ],
  edit: (work, { id, lifeAreas }, edit) => editArticle(work, { articleId: id, lifeAreas, ...edit }),
  faultOf,
});
