import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Text } from '../platform/i18n/texts.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null, Value | null>;

/** The copy of a public thing that is searched. */
export type SearchDocumentsTable = {
  kind: string;
  id: string;
  path: string;
  title: string | null;
  text: string | null;
  titleEasy: string | null;
  textEasy: string | null;
  titleEn: string | null;
  textEn: string | null;
  about: ColumnType<Text | null, string | null, string | null>;
  day: Day | null;
  publicFrom: Maybe<Date>;
  publicUntil: Maybe<Date>;
  weight: number;
  /** The title and the words that mean the same, folded: two words stay one entry. */
  sameWords: string[];
  titleWords: string;
  furtherWords: string;
  textWords: string;
  /** Among the newest of its kind, which are looked at first. */
  near: Generated<boolean>;
};

export type SearchTables = {
  searchDocuments: SearchDocumentsTable;
  /** What is to be read anew; until then it is left out. Without an id: everything of the kind. */
  searchChanges: { id: GeneratedAlways<number>; kind: string; documentId: string | null };
  /** Every word that occurs, with a way to write it that can be shown, and in how many documents. */
  searchWords: { word: string; shown: string | null; documents: number };
};
