import { z } from 'zod';
import type { Day } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { text } from '../../../platform/forms/fields.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { formatRoughDay } from '../../../platform/rough-day.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import type { MilestoneRow } from '../../milestones.store.ts';
import { checkDay, checkRoughDay, dayValues } from '../day.form.ts';
import { milestonesTexts } from './milestones.messages.ts';

const t = milestonesTexts.errors;
const words = z.object({
  title: text({ max: 500, missing: t.name, tooLong: t.nameLong }),
  seen: text({ max: 100, tooLong: t.nameLong }),
});

export type MilestoneInput = Pick<MilestoneRow, 'title' | 'dueDay' | 'duePrecision' | 'reachedOn'> & { seen: string };

/** What a milestone is and until when; and, once it is reached, since when. */
export function checkMilestone(values: FormValues, today: Day): Result<MilestoneInput, readonly FieldError[]> {
  const checked = checkForm(words, values);
  const due = checkRoughDay(values, 'due', { incomplete: t.due, impossible: t.dueImpossible });
  const reached = checkReached(values, today, {});
  if (!checked.ok || !due.ok || !reached.ok) {
    return failure([checked, due, reached].flatMap((part) => (part.ok ? [] : part.failure)));
  }
  return success({
    ...checked.value,
    dueDay: due.value?.day ?? null,
    duePrecision: due.value?.precision ?? null,
    reachedOn: reached.value,
  });
}

/** The day on which a milestone was reached. */
export function checkReached(values: FormValues, today: Day, { missing }: { missing?: string }) {
  const messages = { incomplete: t.day, impossible: t.dayImpossible, future: t.dayFuture };
  return checkDay(values, 'reached', missing === undefined ? messages : { ...messages, missing }, today);
}

export const dueText = ({ dueDay, duePrecision }: Pick<MilestoneRow, 'dueDay' | 'duePrecision'>): string =>
  dueDay === null ? '' : formatRoughDay(dueDay, duePrecision ?? 'day', 'de');

export function milestoneValues(milestone: MilestoneRow): FormValues {
  return { title: milestone.title, due: dueText(milestone), ...dayValues('reached', milestone.reachedOn) };
}
