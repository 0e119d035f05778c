import { daysBetween, type Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { deadlineOf } from '../feedback.ts';
import type { FeedbackRow } from '../feedback.store.ts';
import { answerFeedbackTexts as t } from './answer-feedback.messages.ts';

type DeadlineProps = { feedback: Pick<FeedbackRow, 'dueOn' | 'answeredAt'>; today: Day };

/** Where a feedback stands: done, or how long until the last day. */
export function FeedbackState({ feedback: { dueOn, answeredAt }, today }: DeadlineProps) {
  if (answeredAt !== null) return <StatusTag tone="success" text={t.answeredState} />;
  const left = daysBetween(today, dueOn);
  switch (deadlineOf(dueOn, today)) {
    case 'over':
      return <StatusTag tone="error" text={t.overdue(-left)} />;
    case 'near':
      return <StatusTag tone="warning" text={left === 0 ? t.dueToday : t.dueSoon(left)} />;
    case 'ahead':
      return <StatusTag tone="info" text={t.openState} />;
  }
}

export const dueOf = ({ dueOn }: Pick<FeedbackRow, 'dueOn'>): string => formatDate(dueOn, 'de');
