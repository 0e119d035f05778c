import { addDays, dayOf, startOfDay, type Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { may, type InRole } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import type { OpenWorkGroup } from '../../platform/slice.ts';
import { keepStatement } from '../information.access.ts';
import { findingPath, statementStaffPath } from './keep/keep-address.ts';
import { keepTexts } from './keep/keep.messages.ts';
import { reviewDueOn } from './statement.ts';
import { listEvaluations, overdueFindings } from './statement.store.ts';

const t = keepTexts.work;

/** So long before the year is over somebody should think of it. */
const nearDays = 30;

/** Findings whose published day is over, and the yearly look at the whole website. */
export async function openStatementWork(
  { db, clock }: Services,
  staff: InRole,
  most: number,
): Promise<readonly OpenWorkGroup[]> {
  if (!may(staff, keepStatement)) return [];
  const today = dayOf(clock.now());
  const [late, [latest]] = await Promise.all([overdueFindings(db, today), listEvaluations(db)]);
  const findings: readonly OpenWorkGroup[] =
    late.length === 0
      ? []
      : [
          {
            urgency: 'promise-broken',
            path: statementStaffPath,
            count: late.length,
            first: late.slice(0, most).map(({ number, title, plannedUntil }) => ({
              key: `statement-finding-${number}`,
              title: t.finding(number, title),
              path: findingPath(number),
              reason: t.findingReason(formatDate(plannedUntil ?? today, 'de')),
              since: startOfDay(addDays(plannedUntil ?? today, 1)),
            })),
          },
        ];
  return [...findings, ...(latest ? reviewWork(latest.evaluatedOn, today) : [])];
}

function reviewWork(evaluatedOn: Day, today: Day): readonly OpenWorkGroup[] {
  const due = reviewDueOn(evaluatedOn);
  const near = addDays(due, -nearDays);
  if (today < near) return [];
  const isOver = today > due;
  return [
    {
      urgency: isOver ? 'promise-broken' : 'date-near',
      path: statementStaffPath,
      count: 1,
      first: [
        {
          key: 'statement-review',
          title: t.review,
          path: statementStaffPath,
          reason: isOver ? t.reviewOver(formatDate(evaluatedOn, 'de')) : t.reviewNear(formatDate(due, 'de')),
          since: startOfDay(isOver ? addDays(due, 1) : near),
        },
      ],
    },
  ];
}
