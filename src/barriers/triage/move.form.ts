import { z } from 'zod';
import type { Day } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { optionalChoice, text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { barrierStates, outcomes, outcomesOf, type BarrierState, type Outcome } from '../barrier.ts';
import type { Advance } from './advance-barrier.ts';
import { moveTexts as t } from './move.messages.ts';

/** Which questions belong to a step; everything else typed is not used. */
export const asksBody: ReadonlySet<BarrierState> = new Set(['accepted', 'planned', 'inProgress']);
export const asksDay: ReadonlySet<BarrierState> = new Set(['planned', 'inProgress', 'resolved']);

/** The outcome that goes without saying, where a state has only one. */
export function onlyOutcome(to: BarrierState): Outcome | undefined {
  const fitting = outcomesOf[to] ?? [];
  return fitting.length === 1 ? fitting[0] : undefined;
}

const long = text({ max: 5000, tooLong: t.errors.reasonLong });
const moveForm = z.object({
  from: optionalChoice(barrierStates, { wrong: t.errors.wrong }),
  outcome: optionalChoice(outcomes, { wrong: t.errors.wrong }),
  reason: long,
  reasonEasy: long,
  note: long,
  body: optionalChoice<string>([], { wrong: t.errors.wrong }),
  passedOnTo: text({ max: 200, tooLong: t.errors.passedOnToLong }),
});

type Context = { to: BarrierState; bodies: readonly string[]; today: Day };
export type CheckedMove = Omit<Advance, 'barrierId' | 'from'> & { from: BarrierState | undefined };

/** Checks what was typed for one step; whether the step is allowed is for the state machine to say. */
export function checkMoveForm(
  typed: FormValues,
  { to, bodies, today }: Context,
): Result<CheckedMove, readonly FieldError[]> {
  const schema = moveForm.extend({ body: optionalChoice<string>(bodies, { wrong: t.errors.wrong }) });
  const checked = checkForm(schema, typed);
  const day = asksDay.has(to) ? readDay(typed, 'day') : success(null);
  const isPast = day.ok && day.value !== null && day.value < today;
  const errors: FieldError[] = [
    ...(checked.ok ? [] : checked.failure),
    ...(day.ok ? [] : [{ field: 'day', message: t.errors.day }]),
    ...(isPast ? [{ field: 'day', message: t.errors.dayPast }] : []),
  ];
  if (checked.ok && to === 'notCompetent' && checked.value.passedOnTo === '') {
    errors.push({ field: 'passedOnTo', message: t.errors.passedOnTo });
  }
  if (!checked.ok || !day.ok || errors.length > 0) return failure(errors);
  const { from, outcome, reason, reasonEasy, note, body, passedOnTo } = checked.value;
  return success({
    from,
    to,
    outcome: onlyOutcome(to) ?? outcome,
    reason: reason || undefined,
    reasonEasy: reasonEasy || undefined,
    internalNote: note || undefined,
    bodyCode: asksBody.has(to) ? body : undefined,
    passedOnTo: to === 'notCompetent' ? passedOnTo : undefined,
    byDay: day.value ?? undefined,
  });
}
