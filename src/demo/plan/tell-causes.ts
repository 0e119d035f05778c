import { tieMeasureToCause } from '../../action-plan/action-plan.demo.ts';
import { createCause, publishCause } from '../../barriers/barriers.demo.ts';
import { addDays } from '../../platform/calendar.ts';
import type { Work } from '../../platform/use-case.ts';
import { allowed, type Happening } from '../happening.ts';
import { causes, type CauseStory } from './causes.ts';
import { happening, toMeasure, type PlanTelling } from './telling.ts';

/** How many days before the demonstration the office bundles barriers; the newest of them is known by then. */
const bundledDaysAgo = 14;

/** Barriers get their causes, and the causes their measures: the chain from what somebody met to what is done about it. */
export function happeningsOfCauses(telling: PlanTelling, barriers: ReadonlyMap<string, number>): readonly Happening[] {
  const { calendar, staff } = telling;
  return Object.entries<CauseStory>(causes).map(([key, cause], index) =>
    happening(calendar.at(addDays(calendar.today, -bundledDaysAgo), 9 + index), staff, async (work) => {
      const number = await bundle(work, cause, barriers);
      for (const measure of telling.measures.filter(({ story }) => story.cause === key)) {
        await toMeasure(work, measure.number, (measureId) => tieMeasureToCause(work, { measureId, cause: number }));
      }
    }),
  );
}

async function bundle(work: Work, cause: CauseStory, barriers: ReadonlyMap<string, number>): Promise<number> {
  const { barriers: titles, ...words } = cause;
  const numbers = titles.map((title) => {
    const number = barriers.get(title);
    if (number === undefined) throw new Error(`the demo stock has no barrier "${title}"`);
    return number;
  });
  const { id, number } = allowed(await createCause(work, { words, chosen: 'draft', barriers: numbers }));
  allowed(await publishCause(work, id));
  return number;
}
