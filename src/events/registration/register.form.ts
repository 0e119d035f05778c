import { z } from 'zod';
import { email, text, tick } from '../../platform/forms/fields.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { WhoComes } from './register.ts';
import { registerTexts } from './register.messages.ts';

const digits = /^(?=(?:\D*\d){5})[\d\s()+/.-]*$/u;

/** Only what is needed: a name to greet somebody with, and one way to reach them. */
export function registerForm(locale: Locale) {
  const t = registerTexts(locale);
  return z
    .object({
      name: text({ max: 200, tooLong: t.tooLong, missing: t.nameMissing }),
      email: email({ wrong: t.emailWrong }),
      telephone: text({ max: 60, tooLong: t.tooLong }).refine(
        (typed) => typed === '' || digits.test(typed),
        t.telephoneWrong,
      ),
      companion: tick(),
      needs: text({ max: 2000, tooLong: t.tooLong }),
    })
    .refine((typed) => typed.email !== '' || typed.telephone !== '', { path: ['email'], message: t.reachMissing });
}

export function whoComes(typed: z.output<ReturnType<typeof registerForm>>): WhoComes {
  return {
    name: typed.name,
    email: typed.email || null,
    telephone: typed.telephone || null,
    needs: typed.needs || null,
    withCompanion: typed.companion,
  };
}

export const needsForm = (locale: Locale) =>
  z.object({ needs: text({ max: 2000, tooLong: registerTexts(locale).tooLong }) });
