import { email } from '../platform/forms/fields.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import { emailTexts } from './email.messages.ts';

/** The rule for the address of one's own account. */
export const ownEmail = (locale: Locale) => email(emailTexts(locale));
