import { forgetMediaUses, noteMediaUses, readMediaStands, type MediaStand } from '../../media/index.ts';
import type { Db } from '../../platform/database.ts';
import { embedsOf } from '../../platform/markdown-embeds.ts';
import { parseMarkdown } from '../../platform/markdown.ts';
import type { Work } from '../../platform/use-case.ts';
import type { ArticleRow } from './articles.store.ts';

type Bodies = { readonly body: string; readonly bodyEasy: string | null };

/** How the media stand that a text names, by their codes. */
export type MediaStands = ReadonlyMap<string, MediaStand>;

/** The codes of the media in both levels of a text. */
export const codesIn = ({ body, bodyEasy }: Bodies): readonly string[] =>
  [body, bodyEasy ?? ''].flatMap((text) => embedsOf(parseMarkdown(text)).map(({ code }) => code));

export const mediaStandsOf = (db: Db, bodies: Bodies, now: Date): Promise<MediaStands> =>
  readMediaStands(db, codesIn(bodies), now);

const usedBy = 'article';

/** Tells the library what an article shows from now on, in the transaction that saves it. */
export function noteArticleMedia(work: Work, article: ArticleRow): Promise<void> {
  const { id, title, titleEasy, leadPictureId } = article;
  return noteMediaUses(
    work,
    { usedBy, record: id, title: title || (titleEasy ?? ''), path: `/verwaltung/inhalte/${id}` },
    { codes: codesIn(article), ids: leadPictureId === null ? [] : [leadPictureId] },
  );
}

/** For an article that is deleted. */
export const forgetArticleMedia = (work: Work, id: string): Promise<void> => forgetMediaUses(work, usedBy, id);
