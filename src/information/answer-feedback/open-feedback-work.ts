import { dayOf } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { may, type Staff } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import type { OpenWork } from '../../platform/slice.ts';
import { urgencyOf } from '../feedback.ts';
import { listFeedback } from '../feedback.store.ts';
import { handleFeedback } from '../information.access.ts';
import { answerFeedbackTexts as t } from './answer-feedback.messages.ts';
import { feedbackItemPath } from './feedback-list.page.tsx';

/** More than this waits at no office; the list of feedback shows all of it. */
const most = 50;

const reasons = { 'promise-broken': t.workBroken, 'person-waiting': t.workWaiting, 'date-near': t.workOpen } as const;

/** Feedback that is not answered yet, for those who may answer it. */
export async function openFeedbackWork({ db, clock }: Services, staff: Staff): Promise<readonly OpenWork[]> {
  if (!may(staff, handleFeedback)) return [];
  const today = dayOf(clock.now());
  const open = await listFeedback(db, 'open', { limit: most, offset: 0 });
  return open.map((feedback) => {
    const urgency = urgencyOf(feedback, today);
    return {
      title: t.work(feedback.reference),
      path: feedbackItemPath(feedback.reference),
      reason: reasons[urgency](formatDate(feedback.dueOn, 'de')),
      since: feedback.receivedAt,
      urgency,
    };
  });
}
