import { z } from 'zod';
import { choice, text } from '../../../platform/forms/fields.ts';
import { degrees } from '../../measure.ts';
import { progressTexts as t } from './progress.messages.ts';

/** @param authors codes of those who may have said it */
export function progressForm(authors: readonly string[]) {
  const { author, degree, long, visibility } = t.errors;
  return z.object({
    author: choice<string>(authors, { missing: author }),
    degree: choice(degrees, { missing: degree }),
    text: text({ max: 10_000, missing: t.errors.text, tooLong: long }),
    textEasy: text({ max: 10_000, tooLong: long }),
    visibility: choice(['public', 'internal'], { missing: visibility }),
  });
}
