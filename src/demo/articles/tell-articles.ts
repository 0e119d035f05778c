import { createArticle, editArticle, publishArticle, wordsOfArticle } from '../../information/information.demo.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { allowed, hour, latestMoment, type Happening } from '../happening.ts';
import type { ArticleStory } from './article-stories.ts';

/** What the editor of the demonstration writes and publishes. */
export function happeningsOfArticles(
  services: Services,
  stories: readonly ArticleStory[],
  { editor, pictures }: { editor: string; pictures: ReadonlyMap<string, string> },
): readonly Happening[] {
  const ids = new Map<string, string>();
  const staff = { kind: 'staff', id: editor } as const;
  return stories.map((story) => {
    const day = new Date(latestMoment(services) - (story.daysAgo ?? 1) * 24 * hour);
    return {
      at: day,
      happen: async (past: Services) => {
        const { kind, below, lifeAreas = [], daysAgo, firstBody, leadPicture, ...written } = story;
        const words = { related: '', relatedEasy: '', ...written, body: withCodes(written.body, pictures) };
        const parentId = below === undefined ? null : (ids.get(below) ?? null);
        const first = { ...words, body: firstBody ?? words.body };
        const made = allowed(
          await transact(past, staff, (work) =>
            createArticle(work, {
              kind,
              parentId,
              words: first,
              lifeAreas,
              leadPicture: pictures.get(leadPicture ?? '') ?? '',
            }),
          ),
        );
        ids.set(story.title, made.id);
        if (firstBody !== undefined) {
          const edit = {
            articleId: made.id,
            version: made.version,
            words: { ...wordsOfArticle(made), body: words.body },
          };
          allowed(
            await transact(past, staff, (work) => editArticle(work, { ...edit, lifeAreas, meaningChanged: false })),
          );
        }
        if (daysAgo !== null)
          allowed(
            await transact(past, staff, (work) =>
              publishArticle(work, { articleId: made.id, from: null, until: null }),
            ),
          );
      },
    };
  });
}

/** Pictures stand in the stories by their titles; the library gave them codes. */
const withCodes = (body: string, pictures: ReadonlyMap<string, string>): string =>
  body.replaceAll(/\(bild:([^)]+)\)/gu, (_, title: string) => `(bild:${pictures.get(title) ?? title})`);
