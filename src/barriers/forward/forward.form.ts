import { z } from 'zod';
import { email, text, tick } from '../../platform/forms/fields.ts';
import { forwardTexts } from './forward.messages.ts';

const { errors } = forwardTexts;

/** Long texts from a form never miss because of how line ends are counted; the table allows the same. */
export const questionLimit = 5000;

export const forwardForm = z.object({
  bodyCode: text({ max: 100, tooLong: errors.bodyMissing, missing: errors.bodyMissing }),
  email: email({ wrong: errors.emailWrong }),
  rememberEmail: tick(),
  viaSystem: tick(),
  question: text({ max: questionLimit, tooLong: errors.questionLong, missing: errors.questionMissing }),
});

export const resendForm = z.object({ email: email({ wrong: errors.emailWrong, missing: errors.emailMissing }) });
