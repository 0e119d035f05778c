import { z } from 'zod';
import { choice, email } from '../../platform/forms/fields.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { addressKey, editions } from '../newsletter.ts';
import { subscribeTexts } from './subscribe.messages.ts';

export function subscribeForm(locale: Locale) {
  const t = subscribeTexts(locale);
  return z.object({
    email: email({ wrong: t.emailWrong, missing: t.emailMissing }).refine(
      (given) => addressKey(given) !== '',
      t.emailWrong,
    ),
    edition: choice(editions, { missing: t.editionMissing }),
  });
}
