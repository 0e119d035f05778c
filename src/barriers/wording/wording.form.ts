import { z } from 'zod';
import { wordingPlaceholders } from '../../platform/district/district.ts';
import { text } from '../../platform/forms/fields.ts';
import { wordingTexts as t } from './wording.messages.ts';

/** The languages of a wording as they stand in the names of the fields. */
export const wordingLanguages = [
  { key: 'de', locale: 'de', name: t.standard },
  { key: 'easy', locale: 'de-simple', name: t.easy },
  { key: 'en', locale: 'en', name: t.english },
] as const;

const known: readonly string[] = wordingPlaceholders;

function label(language: string) {
  const field = t.labelOf(language);
  return text({ max: 80, missing: t.missing(field), tooLong: t.tooLong(field, 80) });
}

function sentence(language: string) {
  const field = t.sentenceOf(language);
  return text({ max: 1000, missing: t.missing(field), tooLong: t.tooLong(field, 1000) }).superRefine(
    (typed, context) => {
      const foreign = [...typed.matchAll(/\{[^}]*\}?/gu)].find(([found]) => !known.includes(found.slice(1, -1)));
      if (!foreign) return;
      const names = known.map((name) => `{${name}}`).join(', ');
      context.addIssue({ code: 'custom', message: t.unknownPlaceholder(foreign[0], names) });
    },
  );
}

export const wordingForm = z
  .object({
    labelDe: label(t.standard),
    sentenceDe: sentence(t.standard),
    labelEasy: label(t.easy),
    sentenceEasy: sentence(t.easy),
    labelEn: label(t.english),
    sentenceEn: sentence(t.english),
  })
  .transform((typed) => ({
    label: { de: typed.labelDe, 'de-simple': typed.labelEasy, en: typed.labelEn },
    sentence: { de: typed.sentenceDe, 'de-simple': typed.sentenceEasy, en: typed.sentenceEn },
  }));
