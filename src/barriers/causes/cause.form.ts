import { z } from 'zod';
import { text } from '../../platform/forms/fields.ts';
import { twinShape, twinValue } from '../../platform/text-twin/twin.form.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { CauseRow } from './causes.store.ts';
import { causesTexts } from './causes.messages.ts';

const t = causesTexts.errors;

const most = 50;

/** Numbers of barriers as people type them: with commas, blanks or a word in front. */
const barrierNumbers = (missing?: string) =>
  text({ max: 1000, tooLong: t.numbersMany, ...(missing === undefined ? {} : { missing }) }).transform(
    (typed, context) => {
      const parts = typed
        .replaceAll(/barrieren?|nr\.|und/giu, ' ')
        .split(/[\s,;]+/u)
        .filter(Boolean);
      const problem = parts.some((part) => !/^[1-9]\d{0,8}$/u.test(part))
        ? t.numbers
        : parts.length > most
          ? t.numbersMany
          : undefined;
      if (problem === undefined) return [...new Set(parts.map(Number))];
      context.addIssue({ code: 'custom', message: problem });
      return z.NEVER;
    },
  );

const words = {
  title: text({ max: 200, tooLong: t.titleLong, missing: t.title }),
  text: text({ max: 10_000, tooLong: t.textLong }),
  titleEasy: text({ max: 200, tooLong: t.titleLong }),
  textEasy: text({ max: 10_000, tooLong: t.textLong }),
  easyState: twinShape.easyState,
};

export const newCauseForm = z.object({ ...words, barriers: barrierNumbers() });

export const causeForm = z.object({
  ...words,
  version: text({ max: 9, tooLong: t.version }).refine((typed) => /^\d+$/u.test(typed), t.version),
  meaningChanged: twinShape.meaningChanged,
});

export const barriersForm = z.object({ barriers: barrierNumbers(t.numbersMissing) });

/** The saved words as the form shows them. */
export function causeValues({ version, title, text: body, titleEasy, textEasy, easyState }: CauseRow): FormValues {
  return {
    version: String(version),
    title,
    text: body,
    titleEasy: titleEasy ?? '',
    textEasy: textEasy ?? '',
    easyState: twinValue(easyState),
  };
}
