import { isId } from '../../platform/record-id.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { TwinEdit, TwinFault, TwinPart, TwinSource, TwinText } from '../../platform/text-twin/twin-source.ts';
import type { Work } from '../../platform/use-case.ts';
import { editArticles } from '../information.access.ts';
import { articleEntries, articlesOf } from './article-twins.store.ts';
import { findArticle, type ArticleRow } from './articles.store.ts';
import { editArticle, wordsOfArticle, type SaveFault } from './save-article.ts';

const labels = { title: 'Titel', lead: 'Kurz gesagt', body: 'Text' } as const;

function partsOf(row: ArticleRow): readonly TwinPart[] {
  const words = wordsOfArticle(row);
  return [
    { name: 'title', label: labels.title, standard: words.title, easy: words.titleEasy, most: 200, isShort: true },
    { name: 'lead', label: labels.lead, standard: words.lead, easy: words.leadEasy, most: 600 },
    { name: 'body', label: labels.body, standard: words.body, easy: words.bodyEasy, most: 100_000 },
  ];
}

const twinText = (row: ArticleRow): TwinText => ({
  id: row.id,
  title: row.title || (row.titleEasy ?? ''),
  version: String(row.version),
  state: row.easyState,
  outdatedSince: row.easyOutdatedSince,
  parts: partsOf(row),
});

async function save(work: Work, { id, version, easy, chosen }: TwinEdit): Promise<Result<null, TwinFault>> {
  const row = isId(id) ? await findArticle(work.db, id) : undefined;
  if (!row) return failure({ kind: 'not-found' });
  const words = wordsOfArticle(row);
  const saved = await editArticle(work, {
    articleId: row.id,
    version: Number(version),
    words: {
      ...words,
      titleEasy: easy['title'] ?? words.titleEasy,
      leadEasy: easy['lead'] ?? words.leadEasy,
      bodyEasy: easy['body'] ?? words.bodyEasy,
    },
    lifeAreas: row.lifeAreas,
    chosen,
  });
  return saved.ok ? success(null) : failure(faultOf(saved.failure));
}

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
  'Der Beitrag ist öffentlich, und etwas im Text hält Menschen ab, zum Beispiel ein Bild ohne Beschreibung oder ein übersprungener Rang der Überschriften. Die Seite des Beitrags sagt, was es ist.';

/** Articles for the workshop of easy texts. */
export const articleTwins: TwinSource = {
  kind: 'article',
  name: 'Beitrag',
  names: 'Beiträge',
  mayEdit: editArticles,
  entries: articleEntries,
  read: async (db, ids) => {
    const known = ids.filter(isId);
    return known.length === 0 ? [] : (await articlesOf(db, known)).map(twinText);
  },
  save,
};
