import { dayOf } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { may, type InRole } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import type { OpenWorkGroup } from '../../platform/slice.ts';
import { countOpenFeedback, openFeedbackQuery, openFeedbackViews, type OpenFeedbackView } from '../feedback.store.ts';
import { handleFeedback } from '../information.access.ts';
import { answerFeedbackTexts as t } from './answer-feedback.messages.ts';
import { feedbackItemPath, listPath } from './feedback-list.page.tsx';

const kinds = {
  overdue: { urgency: 'promise-broken', reason: t.workBroken },
  wished: { urgency: 'person-waiting', reason: t.workWaiting },
  inTime: { urgency: 'date-near', reason: t.workOpen },
} as const satisfies Record<OpenFeedbackView, unknown>;

/** Feedback that is not answered yet, for those who may answer it. */
export async function openFeedbackWork(
  { db, clock }: Services,
  staff: InRole,
  most: number,
): Promise<readonly OpenWorkGroup[]> {
  if (!may(staff, handleFeedback)) return [];
  const today = dayOf(clock.now());
  const counts = await countOpenFeedback(db, today);
  return Promise.all(
    openFeedbackViews
      .filter((view) => counts[view] > 0)
      .map(async (view) => {
        const { urgency, reason } = kinds[view];
        const rows = await openFeedbackQuery(db, view, today).limit(most).execute();
        const first = rows.map(({ reference, kind, receivedAt, dueOn }) => ({
          key: `feedback-${reference}`,
          title: t.work[kind](reference),
          path: feedbackItemPath(reference),
          reason: reason(formatDate(dueOn, 'de')),
          since: receivedAt,
        }));
        return { urgency, path: listPath, count: counts[view], first };
      }),
  );
}
