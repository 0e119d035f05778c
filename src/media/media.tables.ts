import type { ColumnType, Generated } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Moment } from '../platform/platform.tables.ts';
import type { Focus, MediaKind } from './media.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type MediaTable = {
  id: Generated<string>;
  /** Stands in addresses and texts; nobody guesses it, and it never changes. */
  code: string;
  kind: MediaKind;
  title: string;
  credit: string;
  rightsNote: string;
  hasPeople: boolean;
  consentNote: Maybe<string>;
  /** The last day on which it may be shown. */
  consentUntil: Maybe<Day>;
  addedAt: Moment;
  updatedAt: Moment;
};

export type MediaPicturesTable = {
  mediaId: string;
  fileId: string;
  alternative: string;
  alternativeEasy: Maybe<string>;
  alternativeEn: Maybe<string>;
  isDecorative: boolean;
  focus: Focus;
  hasAvif: Generated<boolean>;
};

/** Documents, films and sound. */
export type MediaFilesTable = {
  mediaId: string;
  fileId: string;
  fileName: string;
  mediaType: string;
  /** Of what is written or said in it. */
  language: Locale;
  /** Code of a life area; null: about everything. */
  topic: Maybe<string>;
  about: string;
  publishedAt: Maybe<Date>;
  /** Somebody has checked that everybody can read the document. */
  isChecked: Generated<boolean>;
  /** What people do who cannot use it. */
  offer: Maybe<string>;
  /** How long a film or sound lasts. */
  seconds: Maybe<number>;
  /** How long it lasts as its file says; null where it does not. */
  fileSeconds: Maybe<number>;
  /** WebVTT. */
  captions: Maybe<string>;
  transcript: Maybe<string>;
  posterId: Maybe<string>;
  /** In German Sign Language. */
  isSigned: Generated<boolean>;
};

/** Where a medium is used, as the slice that uses it says; `path` is where the office works on it. */
export type MediaUsesTable = { mediaId: string; usedBy: string; record: string; title: string; path: string };

export type MediaTables = {
  media: MediaTable;
  mediaPictures: MediaPicturesTable;
  mediaFiles: MediaFilesTable;
  mediaUses: MediaUsesTable;
};
