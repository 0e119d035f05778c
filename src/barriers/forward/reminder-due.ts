import { addDays, dayOf, daysBetween } from '../../platform/calendar.ts';
import type { Referral } from '../referrals.store.ts';

type Asked = Pick<Referral, 'sentAt' | 'firstReminderAt' | 'secondReminderAt'>;

/** At least a week lies between two reminders, even when the program did not run for a while. */
const pause = 7;

/**
 * Which reminder an unanswered question is due for. Days are counted in calendar days from the day it was asked.
 * @param reminders after how many days, as the district has set it
 */
export function reminderDue(question: Asked, now: Date, reminders: readonly number[]): 'first' | 'second' | null {
  const [first, second] = reminders;
  const [asked, today] = [dayOf(question.sentAt), dayOf(now)];
  const isReached = (days: number | undefined) => days !== undefined && today >= addDays(asked, days);
  if (!question.firstReminderAt) return isReached(first) ? 'first' : null;
  if (question.secondReminderAt || !isReached(second)) return null;
  return daysBetween(dayOf(question.firstReminderAt), today) >= pause ? 'second' : null;
}
