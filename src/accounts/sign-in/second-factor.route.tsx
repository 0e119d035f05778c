import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { type FormState, valueOf } from '../../ui/form/form-state.ts';
import { askForPasskey } from '../second-factor/prove-passkey.ts';
import { forgetSession, sessionOfRequest } from '../session.route.ts';
import type { Session } from '../sessions.store.ts';
import { proveSecondFactor } from './prove-second-factor.ts';
import { SecondFactorPage } from './second-factor.page.tsx';
import { codeForm } from './sign-in.form.ts';
import { waitBeforeSecondFactor } from './sign-in-limits.ts';
import { signInTexts } from './sign-in.messages.ts';
import { lead } from './sign-in.route.tsx';

/** The session between password and second factor; whoever has none begins at the sign-in page. */
async function waitingSession(c: RequestContext): Promise<Session | null> {
  const session = await sessionOfRequest(c);
  return session?.stage === 'secondFactor' ? session : null;
}

const toSignIn = (c: RequestContext, query = '') => c.redirect(localized(c.var.locale, '/anmelden') + query, 303);

function show(c: RequestContext, form: FormState, session: Session, status?: 429): Response {
  const { factorTitle: title } = signInTexts(c.var.locale);
  return renderPage(
    c,
    { title, errors: form.errors, noIndex: true },
    <SecondFactorPage form={form} hasPasskey={session.hasPasskey} />,
    status,
  );
}

/** Checks one proof; `field` is where the page says that it was wrong. */
async function prove(
  c: RequestContext,
  session: Session,
  proof: { code: string } | { passkey: string },
): Promise<Response> {
  const { locale, services } = c.var;
  const t = signInTexts(locale);
  const isCode = 'code' in proof;
  const again = (message: string, status?: 429) =>
    show(c, { locale, errors: [{ field: isCode ? 'code' : 'passkey', message }] }, session, status);

  const minutes = await waitBeforeSecondFactor(services.limits, session.staffId);
  if (minutes > 0) return again(t.codeWait(minutes), 429);
  const outcome = await proveSecondFactor(services, session, proof);
  if (outcome.kind === 'entered') return lead(c, outcome.entered);
  if (outcome.kind === 'wrong') return again(isCode ? t.codeWrong : t.passkeyWrong);
  forgetSession(c);
  return toSignIn(c, '?noch-einmal=1');
}

export const secondFactorRoutes: readonly Route[] = [
  get('/anmelden/zweiter-faktor', { permission: everyone }, async (c) => {
    const session = await waitingSession(c);
    return session ? show(c, { locale: c.var.locale }, session) : toSignIn(c);
  }),

  post('/anmelden/zweiter-faktor', { permission: everyone, audit: 'accounts.signed-in' }, async (c) => {
    const session = await waitingSession(c);
    if (!session) return toSignIn(c);
    const { locale } = c.var;
    const { values } = await readForm(c);
    const checked = checkForm(codeForm(locale), values);
    if (!checked.ok) return show(c, { locale, errors: checked.failure }, session);
    return prove(c, session, { code: checked.value.code });
  }),

  post(
    '/anmelden/zweiter-faktor/passkey-anfrage',
    { permission: everyone, audit: { none: 'only asks a question' } },
    async (c) => {
      const session = await waitingSession(c);
      return session ? c.json(await askForPasskey(c.var.services, session)) : toSignIn(c);
    },
  ),

  post('/anmelden/zweiter-faktor/passkey', { permission: everyone, audit: 'accounts.signed-in' }, async (c) => {
    const session = await waitingSession(c);
    if (!session) return toSignIn(c);
    const { values } = await readForm(c);
    return prove(c, session, { passkey: valueOf({ locale: c.var.locale, values }, 'answer') });
  }),
];
