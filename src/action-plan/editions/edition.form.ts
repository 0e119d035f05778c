import { z } from 'zod';
import { text } from '../../platform/forms/fields.ts';
import { editionTexts } from './editions.messages.ts';
import { wordsShape } from './words.form.ts';

const t = editionTexts.form.errors;

const year = (wrong: string) =>
  text({ max: 4, tooLong: wrong, missing: wrong }).pipe(
    z
      .string()
      .regex(/^(19|2[01])\d\d$/u, wrong)
      .transform(Number)
      .refine((typed) => typed >= 1990, wrong),
  );

const term = { firstYear: year(t.firstYear), lastYear: year(t.lastYear) };
type Term = { firstYear: number; lastYear: number };
const inOrder = ({ firstYear, lastYear }: Term): boolean => firstYear <= lastYear;
const order = { message: t.order, path: ['lastYear'] };

/** To begin an edition only its name and term are asked. */
export const beginForm = z
  .object({ title: text({ max: 200, tooLong: t.titleLong, missing: t.title }), ...term })
  .refine(inOrder, order);

const words = wordsShape({
  title: 200,
  titleMissing: t.title,
  titleLong: t.titleLong,
  text: 50_000,
  textLong: t.aboutLong,
});

export const editionForm = z.object({ ...words, ...term }).refine(inOrder, order);
