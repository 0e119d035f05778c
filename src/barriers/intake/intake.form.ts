import { z } from 'zod';
import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, choices, email, number, optionalChoice, text, tick } from '../../platform/forms/fields.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { factDefinitions, type Facts } from '../facts.ts';
import type { NewReport, ReportContact } from '../report-barrier.ts';
import { checkEffect } from '../report/steps/effect.form.ts';
import { isTelephone, longestProblem } from '../report/steps/problem.form.ts';
import { answerWishes, barrierKinds, channels, demands, placeKinds, reportedFor } from '../taxonomy.ts';
import { intakeTexts } from './intake.messages.ts';
import { checkPlace } from './intake-place.ts';

const { errors: t, callBackNote } = intakeTexts;

/** Every way by which people talk to people. */
export const intakeChannels = channels.filter((channel) => channel !== 'web' && channel !== 'open311');

/** What is known of a report when staff have taken it down; code, photos and submission key come from elsewhere. */
export type Intake = Omit<NewReport, 'code' | 'photos' | 'submissionKey' | 'position' | 'locale'>;

type Checked<Value> = Result<Value, readonly FieldError[]>;

const wrong = { wrong: t.notOffered };
const field = (max: number) => text({ max, tooLong: t.tooLong(max) });

const mainForm = z.object({
  channel: choice(intakeChannels, { missing: t.channelMissing }),
  problem: field(longestProblem),
  callBack: tick(),
  placeKind: optionalChoice(placeKinds, wrong),
  kind: optionalChoice(barrierKinds, wrong),
  demands: choices(demands, wrong),
  lifeArea: field(100),
  reportedFor: optionalChoice(reportedFor, wrong),
  answerWish: optionalChoice(answerWishes, wrong),
  answerEasy: tick(),
  name: field(200),
  telephone: field(100),
  email: email({ wrong: t.emailWrong }),
  address: field(500),
  note: field(300),
});

type Main = z.output<typeof mainForm>;

/** Checks the whole form at once; mistakes come in the order of the fields on the page. */
export function checkIntake(values: FormValues, given: { district: District; today: Day }): Checked<Intake> {
  const main = checkForm(mainForm, values);
  const place = checkPlace(values, given.district);
  const times = checkEffect(values, { locale: 'de', today: given.today });
  const facts = checkAllFacts(values);
  const belonging = main.ok ? whatBelongsTogether(main.value, given.district) : [];
  if (main.ok && place.ok && times.ok && facts.ok && belonging.length === 0) {
    return success({ ...described(main.value), ...place.value, ...times.value, facts: facts.value });
  }
  const found = [main, place, times, facts].flatMap((checked) => (checked.ok ? [] : checked.failure));
  return failure(inPageOrder([...found, ...belonging]));
}

const pageOrder: readonly string[] = [
  'channel problem callBack place match placeDetail placeKind effect kind lifeArea demands since-day until-day',
  factDefinitions.map(({ code }) => code).join(' '),
  'photos answerWish reportedFor answerEasy name telephone email address note',
].flatMap((names) => names.split(' '));

/** The first mistake of each field, from the top of the page to its end. */
function inPageOrder(errors: readonly FieldError[]): readonly FieldError[] {
  const first = errors.filter(({ field: name }, index) => errors.findIndex((error) => error.field === name) === index);
  return first.toSorted((one, other) => pageOrder.indexOf(one.field) - pageOrder.indexOf(other.field));
}

function described(main: Main) {
  const { channel, problem, callBack, placeKind = 'other', kind = null, answerEasy } = main;
  return {
    channel,
    problem: problem || null,
    placeKind,
    kind,
    demands: main.demands,
    lifeArea: main.lifeArea || null,
    reportedFor: main.reportedFor ?? 'self',
    answerWish: main.answerWish ?? (callBack ? 'telephone' : 'none'),
    answerEasy,
    contact: contactOf(main),
  } as const;
}

function contactOf({ name, telephone, email: mail, address, note, callBack }: Main): ReportContact {
  return { name, telephone, email: mail, address, note: callBack ? callBackNote(note) : note };
}

/** What only shows when several fields are seen together: the chosen way of answering needs its address. */
function whatBelongsTogether(main: Main, district: District): readonly FieldError[] {
  const { problem, callBack, answerWish, telephone, lifeArea } = main;
  const wantsCall = callBack || answerWish === 'telephone';
  const rules: readonly (readonly [boolean, string, string])[] = [
    [problem === '' && !callBack, 'problem', t.problemMissing],
    [lifeArea !== '' && !district.lifeAreas.some(({ code }) => code === lifeArea), 'lifeArea', t.notOffered],
    [answerWish === 'letter' && main.name === '', 'name', t.nameMissing],
    [wantsCall && telephone === '', 'telephone', t.telephoneMissing],
    [telephone !== '' && !isTelephone(telephone), 'telephone', t.telephoneWrong],
    [answerWish === 'email' && main.email === '', 'email', t.emailMissing],
    [answerWish === 'letter' && main.address === '', 'address', t.addressMissing],
    [answerWish === 'signLanguage' && main.note === '', 'note', t.noteMissing],
  ];
  return rules.flatMap(([isWrong, name, message]) => (isWrong ? [{ field: name, message }] : []));
}

/** On paper somebody may measure anything: facts count whatever kind of place was ticked. */
function checkAllFacts(values: FormValues): Checked<Facts> {
  const rules: Record<string, z.ZodType<string | number | undefined>> = {};
  for (const fact of factDefinitions) {
    rules[fact.code] =
      fact.type === 'choice'
        ? optionalChoice<string>(fact.options, wrong)
        : number({ min: fact.min, max: fact.max, wrong: t.factWrong(fact.min, fact.max), whole: fact.unit === '' });
  }
  const checked = checkForm(z.object(rules), values);
  if (!checked.ok) return checked;
  const known: Record<string, number | string> = {};
  for (const [code, value] of Object.entries(checked.value)) if (value !== undefined) known[code] = value;
  return success(known);
}
