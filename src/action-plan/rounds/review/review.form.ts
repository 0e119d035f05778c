import { z } from 'zod';
import { email, text } from '../../../platform/forms/fields.ts';
import { reviewTexts } from './review.messages.ts';

const { errors } = reviewTexts;
const tooLong = errors.textLong;

export const acceptForm = z.object({
  text: text({ max: 5000, tooLong, missing: errors.textMissing }),
  textEasy: text({ max: 5000, tooLong }),
});

export const askBackForm = z.object({ note: text({ max: 5000, tooLong, missing: errors.noteMissing }) });

export const redirectForm = z.object({
  body: text({ max: 100, tooLong: errors.bodyMissing, missing: errors.bodyMissing }),
  email: email({ wrong: errors.emailWrong }),
});

export const resendForm = z.object({ resendEmail: email({ wrong: errors.emailWrong, missing: errors.emailMissing }) });
