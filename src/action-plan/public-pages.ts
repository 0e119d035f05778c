import { dayOf } from '../platform/calendar.ts';
import type { Services } from '../platform/services.ts';
import type { PublicPage } from '../platform/slice.ts';
import { fieldPath, measurePath, measuresPath, progressPath } from './browse/plan-paths.ts';
import { readPlanBriefly } from './plan.store.ts';

/** The public pages of the plan in force, for a list of all pages; none before the first edition was adopted. */
export async function publicPlanPages({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<readonly PublicPage[]> {
  const plan = await readPlanBriefly(db, { today: dayOf(clock.now()) });
  if (!plan) return [];
  return [
    { path: progressPath },
    { path: measuresPath },
    { path: '/aktionsplan/fassungen' },
    ...plan.fields.map(({ field }) => ({ path: fieldPath(field.slug) })),
    ...[...plan.measures, ...plan.left].map(({ number }) => ({ path: measurePath(number) })),
  ];
}
