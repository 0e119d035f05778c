import { checkForm } from '../platform/forms/check-form.ts';
import { readForm } from '../platform/forms/read-form.ts';
import type { RequestContext } from '../platform/http/route.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { FieldError } from '../ui/form/field-error.ts';
import { newPasswordErrors, newPasswordForm } from './password.form.ts';

/** The password that somebody chose behind a link from a mail, or what is wrong with it. */
export async function readNewPassword(
  c: RequestContext,
  person: { name: string; email: string },
): Promise<Result<string, readonly FieldError[]>> {
  const { locale } = c.var;
  const { values } = await readForm(c);
  const checked = checkForm(newPasswordForm(locale), values);
  if (!checked.ok) return failure(checked.failure);
  const { newPassword } = checked.value;
  const errors = newPasswordErrors(locale, newPassword, person);
  return errors.length > 0 ? failure(errors) : success(newPassword);
}
