import { z } from 'zod';
import { text } from '../../platform/forms/fields.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { affectedTexts } from './affected.messages.ts';

export const longestAccount = 2000;

/** Saying nothing but „me too“ is a complete answer. */
export function affectedForm(locale: Locale) {
  return z.object({ how: text({ max: longestAccount, tooLong: affectedTexts(locale).tooLong }) });
}
