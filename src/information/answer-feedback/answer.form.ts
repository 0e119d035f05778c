import { z } from 'zod';
import { text, tick } from '../../platform/forms/fields.ts';
import { longestAnswer } from '../feedback.ts';
import { answerFeedbackTexts as t } from './answer-feedback.messages.ts';

export const answerForm = z.object({
  answer: text({ max: longestAnswer, missing: t.answerMissing, tooLong: t.answerTooLong(longestAnswer) }),
  mail: tick(),
});
