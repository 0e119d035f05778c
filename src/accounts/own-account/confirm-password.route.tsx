import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { anyStaff } from '../../platform/permission.ts';
import { type FormState, valueOf } from '../../ui/form/form-state.ts';
import { confirmOwnPassword, type Unconfirmed } from './confirm-own-password.ts';
import { confirmTexts } from './confirm-password.messages.ts';
import { confirmPath, ConfirmPasswordPage } from './confirm-password.page.tsx';
import { currentPasswordForm } from './own-account.form.ts';
import { own } from './own-account.messages.ts';
import { codesPath, factorPath, inOwnAccount, passkeysPath, withOwner } from './owner.route.ts';

const guarded = [factorPath, passkeysPath, codesPath];

/** Only to where the password is asked for; anything else would be a redirect that somebody else chose. */
const returnPath = (wanted: string | undefined): string =>
  guarded.find((path) => path === wanted) ?? inOwnAccount.current;

function show(c: RequestContext, form: FormState, returnTo: string, status?: 429): Response {
  const page = <ConfirmPasswordPage form={form} returnTo={returnTo} />;
  return renderPage(c, { ...inOwnAccount, title: confirmTexts.title, errors: form.errors }, page, status);
}

/** What a page says about a password that was not confirmed, and with which status. */
export function unconfirmed(fault: Unconfirmed): { errors: NonNullable<FormState['errors']>; status: 429 | undefined } {
  const isWrong = fault.kind === 'wrong';
  const message = isWrong ? own.currentWrong : own.wait(fault.minutes);
  return { errors: [{ field: 'currentPassword', message }], status: isWrong ? undefined : 429 };
}

export const confirmPasswordRoutes: readonly Route[] = [
  get(confirmPath, { permission: anyStaff }, (c) => show(c, { locale: 'de' }, returnPath(c.req.query('weiter')))),

  post(
    confirmPath,
    { permission: anyStaff, audit: 'accounts.password-confirmed' },
    withOwner(async (c, staff, owner) => {
      const { values } = await readForm(c);
      const returnTo = returnPath(valueOf({ locale: 'de', values }, 'weiter'));
      const checked = checkForm(currentPasswordForm, values);
      if (!checked.ok) return show(c, { locale: 'de', errors: checked.failure }, returnTo);
      const attempt = { password: checked.value.currentPassword, address: clientAddress(c) };
      const outcome = await confirmOwnPassword(c.var.services, staff, owner, attempt);
      if (outcome.ok) return c.redirect(`${returnTo}?getan=bestaetigt`, 303);
      const { errors, status } = unconfirmed(outcome.failure);
      return show(c, { locale: 'de', errors }, returnTo, status);
    }),
  ),
];
