import type { ColumnType, Generated } from 'kysely';
import type { Day } from '../../platform/calendar.ts';
import type { Moment } from '../../platform/platform.tables.ts';
import type { PaperFormat, PaperKind, PaperLocale, PaperState, PaperStep } from './paper.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** A paper for one state of the plan on one day. The bytes lie in the file store. */
export type PlanPapersTable = {
  id: Generated<string>;
  kind: PaperKind;
  /** Number of the measure or of the round; 0 for the whole plan. */
  subject: number;
  format: PaperFormat;
  locale: PaperLocale;
  revision: number;
  day: Day;
  state: PaperState;
  step: Maybe<PaperStep>;
  stepsDone: Generated<number>;
  stepsAll: Generated<number>;
  attempts: Generated<number>;
  /** The last sign of life of whoever makes it. */
  touchedAt: Moment;
  bytes: Maybe<number>;
};
