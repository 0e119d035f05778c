import { dayOf, startOfDay } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { may, type InRole } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import type { OpenWorkGroup } from '../../platform/slice.ts';
import { entryPath, libraryPath } from '../solution-address.ts';
import { editSolutions } from '../solutions.access.ts';
import { solutionsToReview } from '../solutions.store.ts';
import { staffTexts } from '../staff.messages.ts';

/** Public entries whose dates have grown old, for those who may say that they are still true. */
export async function openSolutionWork(
  { db, clock }: Services,
  staff: InRole,
  most: number,
): Promise<readonly OpenWorkGroup[]> {
  if (!may(staff, editSolutions)) return [];
  const { rows, count } = await solutionsToReview(db, { today: dayOf(clock.now()), most });
  if (count === 0) return [];
  const t = staffTexts.work;
  const first = rows.map(({ number, title, asOf, reviewDue }) => ({
    key: `review-${number}`,
    title: t.title(number, title),
    path: entryPath(number),
    reason: t.reason(formatDate(asOf, 'de')),
    since: startOfDay(reviewDue),
  }));
  return [{ urgency: 'date-near', path: libraryPath, count, first }];
}
