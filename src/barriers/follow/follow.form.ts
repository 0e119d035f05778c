import { z } from 'zod';
import { choice, text } from '../../platform/forms/fields.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { confirmations } from '../taxonomy.ts';
import { actionTexts } from './follow.messages.ts';

export const longestAddition = 5000;
export const longestRemark = 2000;

export const additionForm = (locale: Locale) => {
  const t = actionTexts(locale);
  return z.object({
    text: text({ max: longestAddition, tooLong: t.tooLong(longestAddition), missing: t.textMissing }),
  });
};

export const lastWordForm = (locale: Locale) => {
  const t = actionTexts(locale);
  return z.object({
    confirmation: choice(confirmations, { missing: t.confirmMissing }),
    remark: text({ max: longestRemark, tooLong: t.tooLong(longestRemark) }),
  });
};
