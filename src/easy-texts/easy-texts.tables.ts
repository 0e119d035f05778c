import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Json, Moment } from '../platform/platform.tables.ts';
import type { SentPart } from './bundles/bundle.ts';
import type { CheckResult } from './checks/easy-check.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
type MaybeJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;

export type EasyBundlesTable = {
  /** What people say: „Bündel 3“. */
  number: GeneratedAlways<number>;
  /** The translation office, as a firm. */
  office: string;
  note: string;
  createdAt: Moment;
  createdBy: Maybe<string>;
  /** Null: still out. */
  closedAt: Maybe<Date>;
};

export type EasyBundleTextsTable = {
  bundle: number;
  /** From 1; together with the number of the bundle the mark in the Word file. */
  position: number;
  kind: string;
  textId: string;
  title: string;
  /** The words as they were sent. */
  parts: Json<readonly SentPart[]>;
  /** What came back, by the names of the parts. */
  returned: MaybeJson<Readonly<Record<string, string>>>;
  returnedAt: Maybe<Date>;
  /** When somebody took it over as a draft. */
  takenAt: Maybe<Date>;
};

/** What a test group said of an easy text. A group, no people: their number only. */
export type EasyChecksTable = {
  id: Generated<string>;
  kind: string;
  textId: string;
  title: string;
  checkedOn: Day;
  groupName: string;
  people: number;
  result: CheckResult;
  changes: string;
  translator: string;
  seal: string;
  costCents: Maybe<number>;
  recordedAt: Moment;
  recordedBy: Maybe<string>;
};

export type EasyTextsTables = {
  easyBundles: EasyBundlesTable;
  easyBundleTexts: EasyBundleTextsTable;
  easyChecks: EasyChecksTable;
};
