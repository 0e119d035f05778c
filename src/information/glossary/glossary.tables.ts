import type { ColumnType, Generated } from 'kysely';
import type { Moment } from '../../platform/platform.tables.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type GlossaryTermsTable = {
  id: Generated<string>;
  /** Names the part of the page: `/glossar#rollstuhl`. Stays when the title changes. */
  slug: string;
  title: string;
  text: string;
  titleEasy: string | null;
  textEasy: string | null;
  easyState: TwinState;
  easyOutdatedSince: Maybe<Date>;
  titleEn: string | null;
  textEn: string | null;
  /** What people say instead; who searches for one of them finds what says the title. */
  otherWords: string[];
  /** Counts up with every save; a form carries it to notice that a colleague saved in between. */
  version: Generated<number>;
  createdAt: Moment;
  updatedAt: Moment;
  /** Null: it came with the county's folder. */
  updatedBy: Maybe<string>;
};

/** Terms of the county's folder that were taken over. */
export type GlossarySourcesTable = { name: string; takenAt: Moment };
