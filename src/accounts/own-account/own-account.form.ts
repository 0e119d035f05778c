import { z } from 'zod';
import { text } from '../../platform/forms/fields.ts';
import { newPasswordForm } from '../password.form.ts';
import { typedPassword } from '../sign-in/sign-in.form.ts';
import { own } from './own-account.messages.ts';

export const currentPasswordForm = z.object({ currentPassword: typedPassword(own.currentMissing) });
export const changePasswordForm = currentPasswordForm.extend(newPasswordForm('de').shape);
export const totpCodeForm = z.object({ code: text({ max: 20, tooLong: own.codeWrong, missing: own.codeMissing }) });
export const passkeyForm = z.object({
  label: text({ max: 80, tooLong: own.passkeyLong, missing: own.passkeyMissing }),
  answer: z.string().default(''),
});
