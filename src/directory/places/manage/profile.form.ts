import { z } from 'zod';
import type { Day } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { choice, number, optionalChoice, text } from '../../../platform/forms/fields.ts';
import { readDay } from '../../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { notChecked, placeFactDefinitions, readFacts, type PlaceFacts } from '../place-facts.ts';
import { profileMethods, type ProfileMethod } from '../profile.ts';
import { manageTexts } from './manage.messages.ts';

const t = manageTexts.profile.errors;

const factFields = Object.fromEntries(
  placeFactDefinitions.map((fact) => [
    fact.code,
    fact.type === 'number'
      ? number({ min: fact.min, max: fact.max, wrong: t.range(fact.min, fact.max) })
      : optionalChoice([...fact.options, notChecked], { wrong: t.wrong }),
  ]),
);

const factsForm = z.object(factFields);
const aboutForm = z.object({
  method: choice(profileMethods, { missing: t.method }),
  remark: text({ max: 2000, tooLong: t.remarkLong }),
});

export type TypedProfile = { method: ProfileMethod; confirmedOn: Day; facts: PlaceFacts; remark: string };

/** Reads a profile as it was typed; every fault at once, in the order of the page. */
export function readProfile(values: FormValues): Result<TypedProfile, readonly FieldError[]> {
  const [about, facts, on] = [checkForm(aboutForm, values), checkForm(factsForm, values), readDay(values, 'on')];
  const day = on.ok ? on.value : null;
  const errors = [
    ...(about.ok ? [] : about.failure),
    ...(day === null ? [{ field: 'on', message: t.on }] : []),
    ...(facts.ok ? [] : facts.failure),
  ];
  if (!about.ok || !facts.ok || day === null) return failure(errors);
  return success({ ...about.value, confirmedOn: day, facts: readFacts(facts.value) });
}
