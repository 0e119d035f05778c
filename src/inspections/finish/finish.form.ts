import { z } from 'zod';
import type { Day } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { methods, parts, type Part } from '../inspection.ts';
import type { ParticipationRow } from '../inspections.store.ts';
import { checkGroups, contactData } from '../plan/plan.form.ts';
import { planTexts } from '../plan/plan.messages.ts';
import type { Finish } from './finish-inspection.ts';
import { finishTexts } from './finish.messages.ts';

const t = finishTexts.errors;

export const partFields = (id: string) => ({ part: `part-${id}`, effect: `effect-${id}` });

/** After the fact nobody is only invited any more. */
export const partsAfterwards = parts.filter((part) => part !== 'invited');

type Checked = Result<Omit<Finish, 'inspectionId'>, readonly FieldError[]>;

/** Checks how an inspection went; mistakes come in the order of the fields on the page. */
export function checkFinish(values: FormValues, records: readonly ParticipationRow[], today: Day): Checked {
  const held = checkHeld(values, today);
  const main = checkForm(
    z.object({
      method: choice(methods, { missing: t.method }),
      summary: text({ max: 5000, tooLong: t.summaryLong }),
    }),
    values,
  );
  const said = checkParts(values, records);
  const groups = checkGroups(valueOf({ locale: 'de', values }, 'groups'));
  const tested = said.ok && [...said.value.values()].some(({ part }) => part === 'tested' || part === 'decided');
  const nobody = main.ok && said.ok && main.value.method === 'testedByPeople' && !tested;
  if (!held.ok || !main.ok || !said.ok || !groups.ok || nobody) {
    return failure([
      ...(held.ok ? [] : held.failure),
      ...(main.ok ? [] : main.failure),
      ...(nobody ? [{ field: 'method', message: t.methodNobody }] : []),
      ...(said.ok ? [] : said.failure),
      ...(groups.ok ? [] : groups.failure),
    ]);
  }
  return success({ heldOn: held.value, ...main.value, parts: said.value, groups: groups.value });
}

function checkHeld(values: FormValues, today: Day): Result<Day, readonly FieldError[]> {
  const refuse = (message: string) => failure([{ field: 'held', message }]);
  const read = readDay(values, 'held');
  if (!read.ok) return refuse(t.heldImpossible);
  if (read.value === null) return refuse(t.heldMissing);
  return read.value > today ? refuse(t.heldFuture) : success(read.value);
}

function checkParts(values: FormValues, records: readonly ParticipationRow[]) {
  const said = new Map<string, { part: Part; effect: string }>();
  const errors: FieldError[] = [];
  for (const { id } of records) {
    const names = partFields(id);
    const checked = checkForm(
      z.object({
        [names.part]: choice(partsAfterwards, { missing: t.part }),
        [names.effect]: text({ max: 2000, tooLong: t.effectLong }).refine(
          (typed) => !contactData.test(typed),
          planTexts.errors.person,
        ),
      }),
      values,
    );
    if (!checked.ok) {
      errors.push(...checked.failure);
      continue;
    }
    const { [names.part]: part, [names.effect]: effect } = checked.value as Record<string, string>;
    said.set(id, { part: part as Part, effect: effect ?? '' });
  }
  return errors.length > 0 ? failure(errors) : success(said);
}
