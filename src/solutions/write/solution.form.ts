import { z } from 'zod';
import { barrierKinds, factDefinitions } from '../../barriers/index.ts';
import type { Day } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, choices, number, text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { readTwin, twinShape } from '../../platform/text-twin/twin.form.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { Condition } from '../condition.ts';
import { readFunding } from '../funding.ts';
import { costClasses, type SolutionWords } from '../solution.ts';
import { staffTexts } from '../staff.messages.ts';

const t = staffTexts.errors;
const long = text({ max: 10_000, tooLong: t.long });
const short = text({ max: 5000, tooLong: t.long });

const form = z.object({
  title: text({ max: 200, tooLong: t.titleLong, missing: t.title }),
  problem: long,
  action: long,
  interim: long,
  kinds: choices(barrierKinds, { wrong: t.choose }).refine((kinds) => kinds.length > 0, t.kinds),
  keywords: text({ max: 2000, tooLong: t.long }),
  costClass: choice(costClasses, { missing: t.costClass }),
  cost: short,
  upkeep: short,
  duration: short,
  competent: short,
  sources: short,
  funding: short.superRefine((typed, context) => {
    const read = readFunding(typed);
    if (!read.ok) context.addIssue({ code: 'custom', message: t.funding(read.failure.line) });
  }),
  examples: short,
  titleEasy: text({ max: 200, tooLong: t.titleLong }),
  textEasy: long,
  version: text({ max: 9, tooLong: t.version }).refine((typed) => /^\d*$/u.test(typed), t.version),
  ...twinShape,
});

export type CheckedSolution = {
  readonly words: SolutionWords;
  /** Of the words that the editor saw; 0 for a new entry. */
  readonly version: number;
} & ReturnType<typeof readTwin>;

type Known = { readonly lifeAreas: readonly string[]; readonly today: Day };

/** Checks a typed entry; all mistakes are told at once. */
export function checkSolution(values: FormValues, known: Known): Result<CheckedSolution, readonly FieldError[]> {
  const shape = form.extend({ lifeAreas: choices([...known.lifeAreas], { wrong: t.choose }) });
  const checked = checkForm(shape, values);
  const conditions = checkConditions(values);
  const asOf = checkDay(values, known.today);
  if (!checked.ok || !conditions.ok || !asOf.ok) {
    return failure([checked, conditions, asOf].flatMap((part) => (part.ok ? [] : part.failure)));
  }
  const { version, easyState, meaningChanged, ...words } = checked.value;
  return success({
    words: { ...words, conditions: conditions.value, asOf: asOf.value },
    version: Number(version),
    ...readTwin({ easyState, meaningChanged }),
  });
}

function checkConditions(values: FormValues): Result<readonly Condition[], readonly FieldError[]> {
  const conditions: Condition[] = [];
  const errors: FieldError[] = [];
  for (const fact of factDefinitions) {
    if (fact.type === 'choice') {
      const name = `is-${fact.code}`;
      const chosen = checkForm(z.object({ [name]: choices([...fact.options], { wrong: t.choose }) }), values);
      if (!chosen.ok) errors.push(...chosen.failure);
      else if (chosen.value[name]?.length) conditions.push({ fact: fact.code, oneOf: chosen.value[name] });
      continue;
    }
    const rule = number({ min: fact.min, max: fact.max, wrong: t.number });
    const bounds = checkForm(z.object({ [`over-${fact.code}`]: rule, [`under-${fact.code}`]: rule }), values);
    if (!bounds.ok) {
      errors.push(...bounds.failure);
      continue;
    }
    const [over, under] = [bounds.value[`over-${fact.code}`], bounds.value[`under-${fact.code}`]];
    if (over !== undefined && under !== undefined && over >= under)
      errors.push({ field: `over-${fact.code}`, message: t.bounds });
    else if (over !== undefined || under !== undefined)
      conditions.push({
        fact: fact.code,
        ...(over === undefined ? {} : { over }),
        ...(under === undefined ? {} : { under }),
      });
  }
  return errors.length > 0 ? failure(errors) : success(conditions);
}

function checkDay(values: FormValues, today: Day): Result<Day, readonly FieldError[]> {
  const read = readDay(values, 'asOf');
  if (!read.ok || read.value === null) return failure([{ field: 'asOf', message: t.asOf }]);
  return read.value > today ? failure([{ field: 'asOf', message: t.asOfFuture }]) : success(read.value);
}
