import type { Generated } from 'kysely';
import type { ReadTable } from '../../platform/documents/read-cells.ts';
import type { Json, Moment } from '../../platform/platform.tables.ts';

/** What the very first edition is to be called, when a table begins the plan. */
export type FirstEdition = { title: string; firstYear: number; lastYear: number };

/** An uploaded table between preview and import. */
export type PlanImportsTable = {
  id: Generated<string>;
  /** Only who uploaded it may see it. */
  createdBy: string;
  createdAt: Moment;
  deleteAfter: Moment;
  fileName: string;
  firstEdition: Json<FirstEdition | null>;
  content: Json<ReadTable>;
};
