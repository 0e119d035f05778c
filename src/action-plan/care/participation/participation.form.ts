import { z } from 'zod';
import type { Day } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { choice, text } from '../../../platform/forms/fields.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { formatRoughDay } from '../../../platform/rough-day.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import type { ParticipationRow } from '../../participation.store.ts';
import { participationLevels } from '../../taxonomy.ts';
import { checkRoughDay } from '../day.form.ts';
import { participationTexts } from './participation.messages.ts';

const t = participationTexts.errors;

/** Groups have no telephone and no e-mail address here; names of people no machine can tell for sure. */
const contactData = /\S@\S|(?:\+|\b0)[\d\s/()-]{6,}\d/u;

const words = z.object({
  who: text({ max: 500, missing: t.who, tooLong: t.whoLong }).refine((typed) => !contactData.test(typed), t.person),
  level: choice(participationLevels, { missing: t.level }),
  effect: text({ max: 3000, tooLong: t.effectLong }),
  seen: text({ max: 100, tooLong: t.level }),
});

export type ParticipationInput = Pick<ParticipationRow, 'heldOn' | 'heldPrecision' | 'who' | 'level' | 'effect'> & {
  seen: string;
};

export function checkParticipation(values: FormValues, today: Day): Result<ParticipationInput, readonly FieldError[]> {
  const checked = checkForm(words, values);
  const held = checkRoughDay(values, 'held', { missing: t.held, incomplete: t.held, impossible: t.heldImpossible });
  const isAhead = held.ok && held.value !== null && held.value.day > today;
  if (!checked.ok || !held.ok || held.value === null || isAhead) {
    const ahead = isAhead ? [{ field: 'held', message: t.heldFuture }] : [];
    return failure([...(held.ok ? ahead : held.failure), ...(checked.ok ? [] : checked.failure)]);
  }
  return success({ ...checked.value, heldOn: held.value.day, heldPrecision: held.value.precision });
}

export function participationValues({ heldOn, heldPrecision, who, level, effect }: ParticipationRow): FormValues {
  return { held: formatRoughDay(heldOn, heldPrecision, 'de'), who, level, effect };
}
