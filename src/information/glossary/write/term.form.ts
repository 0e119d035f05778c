import { z } from 'zod';
import { text } from '../../../platform/forms/fields.ts';
import { twinShape, twinValue } from '../../../platform/text-twin/twin.form.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import type { TermRow } from '../glossary.store.ts';
import { wordsOfTerm } from '../save-term.ts';
import { otherWordsIn } from '../term.ts';
import { termTexts } from './write.messages.ts';

const t = termTexts.errors;

const mostOtherWords = 40;
const longestOtherWord = 80;

const words = {
  title: text({ max: 120, tooLong: t.titleLong, missing: t.title }),
  text: text({ max: 4000, tooLong: t.textLong, missing: t.text }),
  otherWords: text({ max: mostOtherWords * (longestOtherWord + 2), tooLong: t.otherLong })
    .transform((typed) => otherWordsIn(typed))
    .refine(
      (list) => list.length <= mostOtherWords && list.every((word) => word.length <= longestOtherWord),
      t.otherLong,
    ),
  titleEasy: text({ max: 120, tooLong: t.titleLong }),
  textEasy: text({ max: 4000, tooLong: t.textLong }),
  titleEn: text({ max: 120, tooLong: t.titleLong }),
  textEn: text({ max: 4000, tooLong: t.textLong }),
};

export const newTermForm = z.object({ ...words, easyState: twinShape.easyState });

export const termForm = z.object({
  ...words,
  ...twinShape,
  version: text({ max: 9, tooLong: t.version }).refine((typed) => /^\d+$/u.test(typed), t.version),
});

/** The saved words as the form shows them. */
export function termValues(row: TermRow): FormValues {
  const { otherWords, ...written } = wordsOfTerm(row);
  return {
    version: String(row.version),
    ...written,
    otherWords: otherWords.join(', '),
    easyState: twinValue(row.easyState),
  };
}
