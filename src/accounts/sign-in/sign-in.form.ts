import { z } from 'zod';
import { text } from '../../platform/forms/fields.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { ownEmail } from '../email.form.ts';
import { signInTexts } from './sign-in.messages.ts';

/** A typed password is never trimmed: blanks may belong to it. */
export const typedPassword = (missing: string) => z.string(missing).min(1, missing).max(1000, missing);

export function signInForm(locale: Locale) {
  const t = signInTexts(locale);
  return z.object({
    email: ownEmail(locale),
    password: typedPassword(t.passwordMissing),
  });
}

export function codeForm(locale: Locale) {
  const t = signInTexts(locale);
  return z.object({ code: text({ max: 60, tooLong: t.codeWrong, missing: t.codeMissing }) });
}
