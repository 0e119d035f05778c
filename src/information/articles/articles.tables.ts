import type { ColumnType, Generated } from 'kysely';
import type { Moment } from '../../platform/platform.tables.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import type { ArticleKind } from './article.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

type WordColumns = {
  title: string;
  lead: string;
  /** Markdown, as the body of the easy version. */
  body: string;
  titleEasy: string | null;
  leadEasy: string | null;
  bodyEasy: string | null;
  /** Links at the end, one a line. */
  related: Generated<string>;
  relatedEasy: Maybe<string>;
};

export type ArticlesTable = WordColumns & {
  id: Generated<string>;
  kind: ArticleKind;
  /** Pages only: what the page stands below. */
  parentId: Maybe<string>;
  position: Generated<number>;
  slug: string;
  easyState: TwinState;
  easyOutdatedSince: Maybe<Date>;
  lifeAreas: Generated<string[]>;
  /** Of the library; it stands at the beginning and in lists. */
  leadPictureId: Maybe<string>;
  /** Null: a draft. Later than now: it becomes public by itself. */
  publicFrom: Maybe<Date>;
  publicUntil: Maybe<Date>;
  /** Counts up with every save of the words. */
  version: Generated<number>;
  createdAt: Moment;
  updatedAt: Moment;
};

/** Every address an article ever had in public; the old ones lead to the current one. */
export type ArticlePathsTable = { path: string; articleId: string; isCurrent: Generated<boolean> };

export type ArticleRevisionsTable = WordColumns & {
  articleId: string;
  version: number;
  savedAt: Moment;
  /** Null: it came with the county's folder. */
  savedBy: Maybe<string>;
  easyState: TwinState;
  restoredFrom: Maybe<number>;
};

/** Files of the county's folder that were taken over. */
export type ArticleSourcesTable = { name: string; takenAt: Moment };
