import { z } from 'zod';
import type { Locale } from '../platform/i18n/locale.ts';
import type { FieldError } from '../ui/form/field-error.ts';
import { passwordFault } from './password.ts';
import { passwordTexts } from './password.messages.ts';

/** The field for a password that is chosen; a typed password is never trimmed. */
export function newPasswordForm(locale: Locale) {
  const { missing } = passwordTexts(locale);
  return z.object({ newPassword: z.string(missing).min(1, missing) });
}

/** What is wrong with a chosen password, as an error of its field; nothing when it is good. */
export function newPasswordErrors(
  locale: Locale,
  password: string,
  person: { name: string; email: string },
): readonly FieldError[] {
  const fault = passwordFault(password, person);
  return fault === null ? [] : [{ field: 'newPassword', message: passwordTexts(locale)[fault] }];
}
