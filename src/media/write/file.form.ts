import { z } from 'zod';
import type { Day } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, optionalChoice, text, tick } from '../../platform/forms/fields.ts';
import { locales } from '../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { FileFacts } from '../add-file.ts';
import { checkCaptions } from '../captions.ts';
import { durationText, readDuration } from '../file-types.ts';
import type { Medium } from '../media.store.ts';
import { fileTexts } from './file.messages.ts';
import { readConsent, wordValues } from './picture.form.ts';
import { writeTexts } from './write.messages.ts';

const t = fileTexts.errors;
const w = writeTexts.errors;

const shape = (topics: readonly string[]) =>
  z.object({
    title: text({ max: 200, tooLong: w.titleLong, missing: w.title }),
    about: text({ max: 600, tooLong: t.aboutLong }),
    language: choice(locales, { missing: t.language }),
    topic: optionalChoice(topics, { wrong: t.wrong }),
    isChecked: tick(),
    offer: text({ max: 600, tooLong: t.offerLong }),
    duration: text({ max: 8, tooLong: t.duration }),
    captions: text({ max: 200_000, tooLong: t.captionsLong }),
    transcript: text({ max: 100_000, tooLong: t.transcriptLong }),
    poster: text({ max: 12, tooLong: t.poster }),
    isSigned: tick(),
    credit: text({ max: 200, tooLong: w.creditLong, missing: w.credit }),
    rightsNote: text({ max: 500, tooLong: w.rightsLong, missing: w.rightsNote }),
    consentNote: text({ max: 1000, tooLong: w.consentLong }),
  });

/** What was typed, with the code of the picture that stands for a film; whether there is one is asked elsewhere. */
export type TypedFile = Omit<FileFacts, 'posterId'> & { readonly poster: string };

export type FileForm = {
  readonly isRecording: boolean;
  readonly topics: readonly string[];
  readonly today: Day;
  /** How long a film or sound lasts as its file says; it counts where nobody has typed anything. */
  readonly fileSeconds: number | null;
};

/** Reads what is said of a document, film or sound: every error at once. */
export function readFileFacts(values: FormValues, form: FileForm): Result<TypedFile, readonly FieldError[]> {
  const checked = checkForm(shape(form.topics), values);
  const consent = readConsent(values, form.today);
  const played =
    checked.ok && form.isRecording ? readPlayed(checked.value, form.fileSeconds) : success({ seconds: null });
  const errors = [
    ...(checked.ok ? [] : checked.failure),
    ...(played.ok ? [] : [played.failure]),
    ...(consent.ok ? [] : consent.failure),
  ];
  if (!checked.ok || !played.ok || !consent.ok) return failure(errors);
  const { topic = null, duration: _, consentNote: __, ...facts } = checked.value;
  return success({ ...facts, topic, seconds: played.value.seconds, consent: consent.value });
}

function readPlayed(
  typed: { duration: string; captions: string },
  fileSeconds: number | null,
): Result<{ seconds: number }, FieldError> {
  const seconds = typed.duration === '' ? fileSeconds : readDuration(typed.duration);
  if (seconds === null)
    return failure({ field: 'duration', message: typed.duration === '' ? t.durationUnread : t.duration });
  if (typed.captions === '') return success({ seconds });
  const captions = checkCaptions(typed.captions);
  if (!captions.ok) {
    const { line, kind } = captions.failure;
    return failure({ field: 'captions', message: t.captionsLine(line, fileTexts.captionFaults[kind]) });
  }
  const over = Math.ceil(captions.value - seconds);
  return over > 1 ? failure({ field: 'captions', message: t.captionsEnd(over) }) : success({ seconds });
}

/** What is stored, as the form shows it. */
export function fileValues(medium: Medium, poster: string): FormValues {
  return {
    title: medium.title,
    about: medium.about ?? '',
    language: medium.language ?? '',
    topic: medium.topic ?? '',
    isChecked: medium.isChecked ? 'yes' : '',
    offer: medium.offer ?? '',
    duration: medium.seconds === null ? '' : durationText(medium.seconds),
    captions: medium.captions ?? '',
    transcript: medium.transcript ?? '',
    poster,
    isSigned: medium.isSigned ? 'yes' : '',
    ...wordValues(medium),
  };
}
