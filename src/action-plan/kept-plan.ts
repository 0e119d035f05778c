import type { Day } from '../platform/calendar.ts';
import type { Services } from '../platform/services.ts';
import type { BriefMeasure, ReadPlan } from './plan-reading.ts';
import { readPlanBriefly } from './plan.store.ts';

/** The plan in force for lists and figures, read once for all pages that show it until something changes. */
export const readKeptPlan = (
  { db, kept }: Pick<Services, 'db' | 'kept'>,
  today: Day,
): Promise<ReadPlan<BriefMeasure> | undefined> => kept.of(`plan ${today}`, () => readPlanBriefly(db, { today }));
