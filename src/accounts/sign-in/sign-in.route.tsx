import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { anyStaff, everyone } from '../../platform/permission.ts';
import { type FormState, valueOf } from '../../ui/form/form-state.ts';
import type { Flash } from '../../ui/page/page.tsx';
import { browserOf, forgetSession, lacksSecondFactor, rememberSession, sessionOfRequest } from '../session.route.ts';
import { type Entered, secondFactorPage } from './enter.ts';
import { localPath } from './local-path.ts';
import { signInForm } from './sign-in.form.ts';
import { waitBeforeSignIn } from './sign-in-limits.ts';
import { signInTexts } from './sign-in.messages.ts';
import { SignInPage } from './sign-in.page.tsx';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

/** Hands out the session and leads on; the second step keeps the language of the first. */
export function lead(c: RequestContext, { token, next }: Entered): Response {
  rememberSession(c, token);
  return c.redirect(next.startsWith('/anmelden') ? localized(c.var.locale, next) : next, 303);
}

function show(
  c: RequestContext,
  form: FormState,
  returnTo: string | null,
  more: { flash?: Flash; status?: 422 | 429 } = {},
): Response {
  const { title } = signInTexts(c.var.locale);
  const { demo } = c.var.services.config;
  const { flash, status } = more;
  const page = <SignInPage form={form} returnTo={returnTo} demo={demo} />;
  return renderPage(c, { title, errors: form.errors, flash, noIndex: true }, page, status);
}

export const signInRoutes: readonly Route[] = [
  get('/anmelden', { permission: everyone }, async (c) => {
    const returnTo = localPath(c.req.query('weiter'));
    const session = await sessionOfRequest(c);
    if (session?.stage === 'signedIn') {
      return c.redirect(lacksSecondFactor(c, session) ? secondFactorPage : (returnTo ?? '/verwaltung'), 303);
    }
    const t = signInTexts(c.var.locale);
    const flash = signInFlash(c, t);
    return show(c, { locale: c.var.locale }, returnTo, flash ? { flash } : {});
  }),

  post('/anmelden', { permission: everyone, audit: 'accounts.signed-in' }, async (c) => {
    const { locale, services } = c.var;
    const t = signInTexts(locale);
    const { values } = await readForm(c);
    const returnTo = localPath(valueOf({ locale, values }, 'weiter'));
    const checked = checkForm(signInForm(locale), values);
    if (!checked.ok) return show(c, { locale, values, errors: checked.failure }, returnTo);
    const { email, password } = checked.value;
    const again = (message: string, status?: 429) =>
      show(c, { locale, values, errors: [{ field: 'email', message }] }, returnTo, status ? { status } : {});

    const minutes = await waitBeforeSignIn(services.limits, email, clientAddress(c));
    if (minutes > 0) return again(t.wait(minutes), 429);
    const door = { browser: browserOf(c), returnTo, demo: services.config.demo };
    const outcome = await signIn(services, { email, password, door });
    return outcome.ok ? lead(c, outcome.value) : again(t.refused);
  }),

  post('/verwaltung/abmelden', { permission: anyStaff, audit: 'accounts.signed-out' }, async (c) => {
    if (c.var.staff) await signOut(c.var.services, c.var.staff);
    forgetSession(c);
    // Whatever pages have kept on the device goes with the session: the next person at it finds nothing.
    c.header('clear-site-data', '"storage"');
    return c.redirect('/anmelden?abgemeldet=1', 303);
  }),
];

function signInFlash(c: RequestContext, t: ReturnType<typeof signInTexts>): Flash | undefined {
  if (c.req.query('abgemeldet') !== undefined) return { tone: 'success', text: t.signedOut };
  return c.req.query('noch-einmal') === undefined ? undefined : { tone: 'warning', text: t.again };
}
