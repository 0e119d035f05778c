import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { BarrierKind, Facts } from '../barriers/index.ts';
import type { Day } from '../platform/calendar.ts';
import type { Json, Moment } from '../platform/platform.tables.ts';
import type { TwinState } from '../platform/text-twin/text-twin.ts';
import type { FormValues } from '../ui/form/form-state.ts';
import type { Condition } from './condition.ts';
import type { CostClass } from './solution.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type SolutionsTable = {
  id: Generated<string>;
  /** What people say: „Lösung 7“. */
  number: GeneratedAlways<number>;
  /** Its public address; stays when the title changes. */
  slug: string;
  kinds: BarrierKind[];
  lifeAreas: string[];
  conditions: Json<readonly Condition[]>;
  keywords: string;
  costClass: CostClass;
  title: string;
  problem: string;
  action: string;
  interim: string;
  cost: string;
  upkeep: string;
  duration: string;
  competent: string;
  sources: string;
  funding: string;
  examples: string;
  titleEasy: Maybe<string>;
  textEasy: Maybe<string>;
  easyState: TwinState;
  easyOutdatedSince: Maybe<Date>;
  asOf: Day;
  reviewDue: Day;
  /** Null: for the office only. */
  publishedAt: Maybe<Date>;
  createdAt: Moment;
  updatedAt: Moment;
  updatedBy: Maybe<string>;
  /** Counts up with every save; a form carries it to notice that a colleague saved in between. */
  version: Generated<number>;
  /** The file of the county's folder that it came from, and what stood there. */
  libraryName: Maybe<string>;
  libraryDigest: Maybe<string>;
  /** Since when it belongs to the office: the file never overwrites it again. */
  editedAt: Maybe<Date>;
  searchText: string;
};

/** What a form showed before a save, so that two people who write at once lose nothing. */
export type SolutionRevisionsTable = {
  solutionId: string;
  version: number;
  at: Moment;
  before: Json<FormValues>;
};

export type BarrierSolutionsTable = {
  barrierId: string;
  solutionId: string;
  /** Shown to the body that is asked, behind its link. */
  forBody: boolean;
  /** Shown on the public page of the barrier. */
  forEveryone: boolean;
  attachedAt: Moment;
};

/** Pictures of good examples. */
export type SolutionPicturesTable = {
  id: Generated<string>;
  solutionId: string;
  fileId: string;
  description: string;
  place: string;
  /** Who made it. */
  credit: string;
  addedAt: Moment;
};

export type MeasureSolutionsTable = { measureId: string; solutionId: string; attachedAt: Moment };

/** What this slice reads of the things that it is attached to; they belong to other slices. */
type AttachedTables = {
  barriers: {
    id: string;
    number: number;
    kind: BarrierKind | null;
    facts: Facts;
    publicTitle: string | null;
    publicText: string | null;
    duplicateOf: string | null;
  };
  barrierReports: { barrierId: string; originalText: string | null };
  measures: { id: string; number: number };
  measureVersions: {
    measureId: string;
    editionId: string;
    title: string;
    problem: string;
    goalText: string;
    text: string;
  };
  planEditions: { id: string; number: number };
};

export type SolutionTables = AttachedTables & {
  solutions: SolutionsTable;
  solutionRevisions: SolutionRevisionsTable;
  barrierSolutions: BarrierSolutionsTable;
  measureSolutions: MeasureSolutionsTable;
  solutionPictures: SolutionPicturesTable;
};
