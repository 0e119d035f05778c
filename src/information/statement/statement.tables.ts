import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from '../../platform/calendar.ts';
import type { Moment } from '../../platform/platform.tables.ts';
import type { EvaluationMethod, FindingExtent, FindingReason } from './statement.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type AccessibilityFindingsTable = {
  id: Generated<string>;
  number: GeneratedAlways<number>;
  title: string;
  text: string;
  /** What people can use until then. */
  alternative: string | null;
  titleEasy: string | null;
  textEasy: string | null;
  alternativeEasy: string | null;
  titleEn: string | null;
  textEn: string | null;
  alternativeEn: string | null;
  /** Where it is, as an address of this website without language; null: everywhere. */
  page: string | null;
  reason: FindingReason;
  extent: FindingExtent;
  since: Day;
  plannedUntil: Maybe<Day>;
  closedOn: Maybe<Day>;
  /** The feedback that told of it. */
  feedbackId: Maybe<string>;
  version: Generated<number>;
  createdAt: Moment;
  updatedAt: Moment;
  /** Null: it came with the county's folder. */
  updatedBy: Maybe<string>;
};

export type AccessibilityEvaluationsTable = {
  id: Generated<string>;
  evaluatedOn: Day;
  method: EvaluationMethod;
  /** Who looked: an office or an organisation. */
  evaluator: string;
  how: string;
  howEasy: string | null;
  howEn: string | null;
  fromFolder: Generated<boolean>;
  createdAt: Moment;
  createdBy: Maybe<string>;
};
