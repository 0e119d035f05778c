import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { text } from '../../../platform/forms/fields.ts';
import { success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { reportTexts } from '../report.messages.ts';
import type { StepContext } from '../step.ts';

/** What guides the description of a photo. */
export const photoQuestions = ['seen', 'where', 'obstacle'] as const;
export type PhotoQuestion = (typeof photoQuestions)[number];

/** Name of the field with one part of a photo's description; `new` for the photo that is being added. */
export const photoField = (question: PhotoQuestion, photoId: string): string => `${question}-${photoId}`;

/** The description of each photo, by its id. */
export type PhotosAnswer = ReadonlyMap<string, string>;

export function checkPhotos(
  typed: FormValues,
  { locale, photoIds }: Pick<StepContext, 'locale' | 'photoIds'>,
): Result<PhotosAnswer, readonly FieldError[]> {
  const rule = text({ max: 300, tooLong: reportTexts(locale).tooLong(300) });
  const names = photoIds.flatMap((id) => photoQuestions.map((question) => photoField(question, id)));
  const checked = checkForm(z.object(Object.fromEntries(names.map((name) => [name, rule]))), typed);
  if (!checked.ok) return checked;
  const described = photoIds.map((id) => {
    const parts = photoQuestions.map((question) => checked.value[photoField(question, id)] ?? '');
    return [id, asSentences(parts)] as const;
  });
  return success(new Map(described));
}

/** One text from the three answers, as a screen reader will read it. */
function asSentences(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Hands what was typed for a new photo to the photo it has become. */
export function withNewPhoto(typed: FormValues, photoId: string): FormValues {
  const moved: Record<string, string | readonly string[] | undefined> = { ...typed };
  for (const question of photoQuestions) {
    moved[photoField(question, photoId)] = typed[photoField(question, 'new')];
    delete moved[photoField(question, 'new')];
  }
  return moved;
}
