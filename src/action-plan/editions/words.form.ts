import { text } from '../../platform/forms/fields.ts';
import type { PublicWords, Twin } from '../../platform/text-twin/text-twin.ts';
import { readTwin, twinShape, twinValue } from '../../platform/text-twin/twin.form.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { WordsEdit } from './edit-edition.ts';
import { wordsTexts as t } from './words.messages.ts';

type Limits = { title: number; titleMissing: string; titleLong: string; text: number; textLong: string };

/** The fields of words in both levels with the state of the easy twin; spread into the schema of a form. */
export const wordsShape = (limits: Limits) => {
  const title = { max: limits.title, tooLong: limits.titleLong };
  const body = text({ max: limits.text, tooLong: limits.textLong });
  return {
    version: text({ max: 10, tooLong: t.errors.changed(false) }),
    title: text({ ...title, missing: limits.titleMissing }),
    text: body,
    titleEasy: text(title),
    textEasy: body,
    ...twinShape,
  };
};

type Typed = PublicWords & Parameters<typeof readTwin>[0];

/** What was typed, as the use cases want it. */
export function wordsEdit({ title, text: body, titleEasy, textEasy, easyState, meaningChanged }: Typed): WordsEdit {
  return {
    words: { title, text: body, titleEasy, textEasy },
    ...readTwin({ easyState, meaningChanged }),
  };
}

/** Saved words as the form shows them. */
export function wordsValues(words: PublicWords, { state }: Twin, version: number): FormValues {
  return { ...words, easyState: twinValue(state), version: String(version) };
}
