import { z } from 'zod';
import { email, optionalChoice, text } from '../../platform/forms/fields.ts';
import { locales, type Locale } from '../../platform/i18n/locale.ts';
import { addressKey } from '../partner.ts';
import { callTexts } from './call.messages.ts';
import { partnersTexts } from './partners.messages.ts';

/** In which language the office invites them; without an answer as they were written to before. */
export const languageForm = z.object({ language: optionalChoice(locales, { wrong: partnersTexts.languageMissing }) });

/** Who wants to take part. */
export function personForm(locale: Locale) {
  const t = callTexts(locale);
  return z.object({
    organisation: text({ max: 200, tooLong: t.long, missing: t.organisationMissing }),
    name: text({ max: 200, tooLong: t.long, missing: t.nameMissing }),
    email: email({ wrong: t.emailWrong, missing: t.emailMissing }).refine(
      (given) => addressKey(given) !== '',
      t.emailWrong,
    ),
  });
}
