import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Moment } from '../../platform/platform.tables.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Why barriers come about again and again, in the office's words. */
export type CausesTable = {
  id: Generated<string>;
  /** What people say: „Ursache 3“. */
  number: GeneratedAlways<number>;
  title: string;
  titleEasy: Maybe<string>;
  text: ColumnType<string, string | undefined, string>;
  textEasy: Maybe<string>;
  easyState: ColumnType<TwinState, TwinState | undefined, TwinState>;
  easyOutdatedSince: Maybe<Date>;
  /** Null: for the office only. */
  publishedAt: Maybe<Date>;
  createdAt: Moment;
  updatedAt: Moment;
  /** Counts up with every save of the words; a form carries it to notice that a colleague saved in between. */
  version: Generated<number>;
};

export type BarrierCausesTable = { barrierId: string; causeId: string; linkedAt: Moment };
