import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, choices, email, optionalChoice, text, tick } from '../../platform/forms/fields.ts';
import { formatNumber } from '../../platform/i18n/format.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { chosenTwinStates } from '../../platform/text-twin/text-twin.ts';
import { readTwin, twinShape } from '../../platform/text-twin/twin.form.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { crpdArticles } from '../crpd-articles.ts';
import { crossCuttingTopics, hideableFields, origins, priorities, targetGroups } from '../taxonomy.ts';
import { checkTimes } from './measure-times.ts';
import { fieldNames, formTexts as t, type FieldName } from './measure-form.messages.ts';
import type { MeasureWords } from './measure-words.ts';
import { readEuros } from '../../platform/forms/euros.ts';

/** Codes that the plan, the district and the directory allow. */
export type MeasureCodes = {
  goals: readonly string[];
  lifeAreas: readonly string[];
  municipalities: readonly string[];
  bodies: readonly string[];
};

export type CheckedMeasure = {
  words: MeasureWords;
  version: number;
  easyState: (typeof chosenTwinStates)[number] | undefined;
  meaningChanged: boolean | undefined;
};

const limited = (name: FieldName, max: number) =>
  text({ max, tooLong: t.errors.fieldLong(fieldNames[name], formatNumber(max, 'de')) });
const maybe = (name: FieldName, max: number) => limited(name, max).transform((typed) => typed || null);
const many = <const Code extends string>(name: FieldName, codes: readonly Code[]) =>
  choices(codes, { wrong: t.errors.wrong(fieldNames[name]) });
const one = <const Code extends string>(name: FieldName, codes: readonly Code[]) =>
  optionalChoice(codes, { wrong: t.errors.wrong(fieldNames[name]) }).transform((chosen) => chosen ?? null);

const cost = limited('cost', 60).transform((typed, context) => {
  const read = readEuros(typed);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: t.errors.cost });
  return z.NEVER;
});

const article = many(
  'crpdArticles',
  crpdArticles.map(({ number }) => String(number)),
).transform((chosen) => chosen.map(Number).toSorted((a, b) => a - b));

function schemaFor({ goals, lifeAreas, municipalities, bodies }: MeasureCodes) {
  const titleLong = t.errors.fieldLong(fieldNames.title, '300');
  return z.object({
    title: text({ max: 300, tooLong: titleLong, missing: t.errors.title }),
    problem: limited('problem', 10_000),
    goalText: limited('goalText', 10_000),
    text: limited('text', 20_000),
    titleEasy: maybe('titleEasy', 300),
    textEasy: maybe('textEasy', 20_000),
    goalId: one('goalId', goals),
    lifeAreas: many('lifeAreas', lifeAreas),
    crpdArticles: article,
    crossCuttingTopics: many('crossCuttingTopics', crossCuttingTopics),
    targetGroups: many('targetGroups', targetGroups),
    municipalityKeys: many('municipalityKeys', municipalities),
    origin: one('origin', origins),
    originNote: maybe('originNote', 1000),
    accountableBody: one('accountableBody', bodies),
    contributors: many('contributors', bodies),
    otherContributors: maybe('otherContributors', 2000),
    contactName: maybe('contactName', 200),
    contactEmail: email({ wrong: t.errors.email }).transform((typed) => typed || null),
    contactTelephone: maybe('contactTelephone', 100),
    contactPrivacy: choice(['office', 'public'], { missing: t.errors.wrong(fieldNames.contactPrivacy) }),
    isOngoing: tick(),
    priority: one('priority', priorities),
    cost,
    costNote: maybe('costNote', 1000),
    fundingSource: maybe('fundingSource', 1000),
    legalBasis: maybe('legalBasis', 2000),
    decisionReference: maybe('decisionReference', 200),
    hiddenFields: many('hiddenFields', hideableFields),
    ...twinShape,
  });
}

/** A schema is made once for the same codes: an import checks hundreds of measures with them. */
const schemas = new WeakMap<MeasureCodes, ReturnType<typeof schemaFor>>();

function schemaOf(codes: MeasureCodes): ReturnType<typeof schemaFor> {
  const schema = schemas.get(codes) ?? schemaFor(codes);
  schemas.set(codes, schema);
  return schema;
}

/** Checks everything that was typed about a measure; errors stand in the order of the form. */
export function checkMeasure(values: FormValues, codes: MeasureCodes): Result<CheckedMeasure, readonly FieldError[]> {
  const checked = checkForm(schemaOf(codes), values);
  const times = checkTimes(values);
  if (!checked.ok || !times.ok) {
    return failure(inOrder([...(checked.ok ? [] : checked.failure), ...(times.ok ? [] : times.failure)]));
  }
  const { easyState, meaningChanged, cost: costCents, ...rest } = checked.value;
  const twin = readTwin({ easyState, meaningChanged });
  return success({
    words: {
      ...rest,
      ...times.value,
      costCents,
      contributors: rest.contributors.filter((code) => code !== rest.accountableBody),
    },
    version: readVersion(values),
    easyState: twin.chosen,
    meaningChanged: twin.meaningChanged,
  });
}

/** A damaged or missing version is older than every save, so that nothing is overwritten unseen. */
function readVersion(values: FormValues): number {
  const typed = valueOf({ locale: 'de', values }, 'version');
  return /^\d{1,9}$/u.test(typed) ? Number(typed) : 0;
}

function inOrder(errors: readonly FieldError[]): readonly FieldError[] {
  const order: readonly string[] = [...Object.keys(fieldNames), 'easyState', 'meaningChanged'];
  return errors.toSorted((one_, other) => order.indexOf(one_.field) - order.indexOf(other.field));
}
