import { causesById, tellReportersOfCauses } from '../../barriers/index.ts';
import { addDays, dayOf } from '../../platform/calendar.ts';
import { localized } from '../../platform/i18n/locale.ts';
import type { JobName } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { measurePath } from '../browse/plan-paths.ts';
import { causeIdsOf, findPublicEvent, markTold } from './chain.store.ts';
import { measureNews } from './news.messages.ts';

/** Queued with every change of status and every public progress note, by the entry of the history that tells it. */
export const tellOfMeasureJob: JobName<{ entry: number }> = 'action-plan.tell-reporters';

/** What is older is no news any more, for example after a long standstill of the program. */
const newsDays = 30;

/**
 * Tells the reporters of the barriers behind a measure what has happened to it, once for each event and only what everybody may read:
 * the measure and the cause between are published.
 * @returns how many were told
 */
export async function tellOfMeasure(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  entry: number,
): Promise<number> {
  const event = await findPublicEvent(work.db, entry);
  if (!event || dayOf(event.at) < addDays(dayOf(work.now), -newsDays)) return 0;
  const ids = await causeIdsOf(work.db, event.measureId);
  const causes = await causesById(work.db, ids, { publicOnly: true });
  if (causes.length === 0 || !(await markTold(work.db, entry, work.now))) return 0;
  const news = measureNews(event, (locale) => services.config.baseUrl + localized(locale, measurePath(event.number)));
  const told = await tellReportersOfCauses(
    work,
    services,
    causes.map(({ id }) => id),
    news,
  );
  await work.audit('action-plan.reporters-told', `measure ${event.number}`, { people: told });
  return told;
}
