import { z } from 'zod';
import type { Day } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, text, tick } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { PictureFacts } from '../add-picture.ts';
import { focusPositions, type Consent } from '../media.ts';
import type { Medium } from '../media.store.ts';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.errors;

const wordShape = {
  title: text({ max: 200, tooLong: t.titleLong, missing: t.title }),
  credit: text({ max: 200, tooLong: t.creditLong, missing: t.credit }),
  rightsNote: text({ max: 500, tooLong: t.rightsLong, missing: t.rightsNote }),
  hasPeople: tick(),
  consentNote: text({ max: 1000, tooLong: t.consentLong }),
};

const alternative = text({ max: 500, tooLong: t.alternativeLong });

const pictureShape = z.object({
  title: wordShape.title,
  alternative,
  isDecorative: tick(),
  alternativeEasy: alternative,
  alternativeEn: alternative,
  focus: choice(focusPositions, { missing: t.focus }),
  credit: wordShape.credit,
  rightsNote: wordShape.rightsNote,
  hasPeople: wordShape.hasPeople,
  consentNote: wordShape.consentNote,
});

/** Reads what is said of a picture: every error at once, in the order of the fields. */
export function readPicture(values: FormValues, today: Day): Result<PictureFacts, readonly FieldError[]> {
  const checked = checkForm(pictureShape, values);
  const seen = checked.ok ? readAlternative(checked.value) : null;
  const consent = readConsent(values, today);
  const errors = [
    ...(checked.ok ? [] : checked.failure),
    ...(seen?.ok === false ? [seen.failure] : []),
    ...(consent.ok ? [] : consent.failure),
  ];
  if (!checked.ok || !seen?.ok || !consent.ok) return failure(errors);
  const { title, credit, rightsNote, focus } = checked.value;
  return success({ title, credit, rightsNote, focus, alternative: seen.value, consent: consent.value });
}

type Seen = { alternative: string; alternativeEasy: string; alternativeEn: string; isDecorative: boolean };

function readAlternative({ alternative: de, alternativeEasy: easy, alternativeEn: en, isDecorative }: Seen) {
  if (isDecorative) {
    const isDescribed = de !== '' || easy !== '' || en !== '';
    return isDescribed ? failure({ field: 'alternative', message: t.both }) : success(null);
  }
  return de === '' ? failure({ field: 'alternative', message: t.alternative }) : success({ de, easy, en });
}

const consentShape = z.object({ hasPeople: tick(), consentNote: text({ max: 1000, tooLong: t.consentLong }) });

/** Reads what people agreed to; null where nobody can be recognised. */
export function readConsent(values: FormValues, today: Day): Result<Consent | null, readonly FieldError[]> {
  const checked = checkForm(consentShape, values);
  // Its one error is told with the other fields.
  if (!checked.ok) return failure([]);
  const { hasPeople, consentNote: note } = checked.value;
  const day = readDay(values, 'consentUntil');
  if (!hasPeople) {
    const isSaid = note !== '' || !day.ok || day.value !== null;
    return isSaid ? failure([{ field: 'hasPeople', message: t.people }]) : success(null);
  }
  const errors: FieldError[] = note === '' ? [{ field: 'consentNote', message: t.consentNote }] : [];
  const until = day.ok ? day.value : null;
  if (!day.ok) errors.push({ field: 'consentUntil', message: t.date });
  else if (until === null) errors.push({ field: 'consentUntil', message: t.consentUntil });
  else if (until < today) errors.push({ field: 'consentUntil', message: t.past });
  return errors.length > 0 || until === null ? failure(errors) : success({ note, until });
}

/** What is stored, as the form shows it. */
export function pictureValues(medium: Medium): FormValues {
  return {
    title: medium.title,
    alternative: medium.alternative ?? '',
    isDecorative: medium.isDecorative ? 'yes' : '',
    alternativeEasy: medium.alternativeEasy ?? '',
    alternativeEn: medium.alternativeEn ?? '',
    focus: medium.focus ?? 'center',
    ...wordValues(medium),
  };
}

export function wordValues(medium: Medium): FormValues {
  const [year = '', month = '', day = ''] = (medium.consentUntil ?? '').split('-');
  return {
    credit: medium.credit,
    rightsNote: medium.rightsNote,
    hasPeople: medium.hasPeople ? 'yes' : '',
    consentNote: medium.consentNote ?? '',
    'consentUntil-day': day && String(Number(day)),
    'consentUntil-month': month && String(Number(month)),
    'consentUntil-year': year,
  };
}
