import { z } from 'zod';
import type { Day } from '../../platform/calendar.ts';
import { encodeImage, type EncodedImage } from '../../platform/files/image.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { GivenPicture } from './change-pictures.ts';
import { pictureTexts } from './pictures.messages.ts';

const mostBytes = 25 * 1024 * 1024;

type File = { readonly bytes: Uint8Array };
type Read = { readonly given: GivenPicture; readonly image: EncodedImage };

/** Reads a picture and what is said of it: every error at once, in the order of the fields. */
export async function readPicture(
  { values, file }: { values: FormValues; file: File | undefined },
  { locale, today }: { locale: Locale; today: Day },
): Promise<Result<Read, readonly FieldError[]>> {
  const image = await readFile(file, locale);
  const given = readGiven(values, { locale, today });
  if (image.ok && given.ok) return success({ given: given.value, image: image.value });
  return failure([...(image.ok ? [] : [image.failure]), ...(given.ok ? [] : given.failure)]);
}

async function readFile(file: File | undefined, locale: Locale): Promise<Result<EncodedImage, FieldError>> {
  const t = pictureTexts(locale);
  if (!file) return failure({ field: 'file', message: t.fileMissing });
  if (file.bytes.byteLength > mostBytes) return failure({ field: 'file', message: t.tooLarge });
  const image = await encodeImage(file.bytes);
  return image.ok ? image : failure({ field: 'file', message: t[image.failure] });
}

function readGiven(
  values: FormValues,
  { locale, today }: { locale: Locale; today: Day },
): Result<GivenPicture, readonly FieldError[]> {
  const t = pictureTexts(locale);
  const checked = checkForm(
    z.object({
      alternative: text({ max: 500, tooLong: t.long(500), missing: t.alternativeMissing }),
      credit: text({ max: 200, tooLong: t.long(200), missing: t.creditMissing }),
      people: choice(['none', 'agreed'], { missing: t.peopleMissing }),
    }),
    values,
  );
  const until = values['people'] === 'agreed' ? readUntil(values, { locale, today }) : success(null);
  if (!checked.ok || !until.ok)
    return failure([...(checked.ok ? [] : checked.failure), ...(until.ok ? [] : [until.failure])]);
  const { alternative, credit, people } = checked.value;
  return success({ alternative, credit, people: people === 'none' ? null : { until: until.value } });
}

function readUntil(
  values: FormValues,
  { locale, today }: { locale: Locale; today: Day },
): Result<Day | null, FieldError> {
  const t = pictureTexts(locale);
  const day = readDay(values, 'until');
  if (!day.ok) return failure({ field: 'until', message: t.dayWrong });
  return day.value === null || day.value >= today
    ? success(day.value)
    : failure({ field: 'until', message: t.dayPast });
}
