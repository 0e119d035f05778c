import type { Day } from '../../../platform/calendar.ts';
import type { Db } from '../../../platform/database.ts';
import { readPassport, type MeasurePassport } from '../../browse/measure.store.ts';
import type { BriefMeasure, ReadPlan } from '../../plan-reading.ts';
import { readPlanBriefly } from '../../plan.store.ts';
import type { PaperStep } from '../paper.ts';

/** The plan with everything that everybody may read of its measures. */
export type PlanMatter = { plan: ReadPlan<BriefMeasure>; passports: ReadonlyMap<number, MeasurePassport> };

/** Called with every step, so that whoever waits sees how far it is. */
export type TellProgress = (progress: { step: PaperStep; stepsDone?: number; stepsAll?: number }) => Promise<void>;

/** In a long plan not every single measure is told. */
const tellEvery = 5;

/**
 * Reads the plan in force measure by measure, just as their pages do.
 * @returns nothing while no edition has been adopted
 */
export async function readPlanMatter(db: Db, today: Day, tell: TellProgress): Promise<PlanMatter | undefined> {
  const plan = await readPlanBriefly(db, { today });
  if (!plan) return undefined;
  const measures = [...plan.measures, ...plan.left];
  const passports = new Map<number, MeasurePassport>();
  for (const [index, { number }] of measures.entries()) {
    const passport = await readPassport(db, number, today);
    if (passport) passports.set(number, passport);
    if (index % tellEvery === 0) await tell({ step: 'measures', stepsDone: index + 1, stepsAll: measures.length });
  }
  return { plan, passports };
}
