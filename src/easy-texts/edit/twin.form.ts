import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { optionalChoice, text } from '../../platform/forms/fields.ts';
import { formatNumber } from '../../platform/i18n/format.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { chosenTwinStates } from '../../platform/text-twin/text-twin.ts';
import type { EasyWords, TwinEdit, TwinText } from '../../platform/text-twin/twin-source.ts';
import { twinValue } from '../../platform/text-twin/twin.form.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { editTexts as t } from './edit.messages.ts';

/** The name of the field in which the easy words of a part are typed. */
export const fieldOf = (part: string): string => `easy-${part}`;

/** What may be said of the text by hand. „Geprüft“ comes with the record of a test group only. */
const states = chosenTwinStates.filter((state) => state !== 'tested');

type CheckedTwin = Omit<TwinEdit, 'id'>;

const schema = z.object({
  version: text({ max: 40, tooLong: t.errors.version, missing: t.errors.version }),
  easyState: optionalChoice([...states, 'keep'], { wrong: t.errors.state }),
});

const wordsOf = (twin: TwinText): z.ZodType<EasyWords> =>
  z.object(
    Object.fromEntries(
      twin.parts.map(({ name, label, most }) => [
        fieldOf(name),
        text({ max: most, tooLong: t.errors.long(label, formatNumber(most, 'de')) }),
      ]),
    ),
  );

export function checkTwin(values: FormValues, twin: TwinText): Result<CheckedTwin, readonly FieldError[]> {
  const words = checkForm(wordsOf(twin), values);
  const rest = checkForm(schema, values);
  if (!words.ok || !rest.ok) return failure([words, rest].flatMap((one) => (one.ok ? [] : one.failure)));
  const { version, easyState } = rest.value;
  const easy = Object.fromEntries(twin.parts.map(({ name }) => [name, words.value[fieldOf(name)] ?? '']));
  return success({ version, easy, chosen: easyState === 'keep' ? undefined : easyState });
}

/** The stored words as the form shows them. */
export function twinValues({ version, state, parts }: TwinText): FormValues {
  return {
    version,
    easyState: state === 'tested' ? 'keep' : twinValue(state),
    ...Object.fromEntries(parts.map(({ name, easy }) => [fieldOf(name), easy])),
  };
}
