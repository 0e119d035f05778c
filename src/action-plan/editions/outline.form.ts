import { z } from 'zod';
import { text } from '../../platform/forms/fields.ts';
import { outlineTexts } from './outline.messages.ts';
import { wordsShape } from './words.form.ts';

const t = outlineTexts.errors;

export const fieldForm = z.object(
  wordsShape({
    title: 200,
    titleMissing: t.fieldTitle,
    titleLong: t.fieldTitleLong,
    text: 20_000,
    textLong: t.fieldTextLong,
  }),
);

export const goalForm = z.object({
  version: text({ max: 10, tooLong: t.goalLong }),
  title: text({ max: 500, tooLong: t.goalLong, missing: t.goalTitle }),
  titleEasy: text({ max: 500, tooLong: t.goalLong }),
});
