import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { ownEmail } from '../email.form.ts';
import { readNewPassword } from '../new-password.route.ts';
import { browserOf } from '../session.route.ts';
import { perLinkAddress } from '../sign-in/sign-in-limits.ts';
import { lead } from '../sign-in/sign-in.route.tsx';
import { requestPasswordReset } from './request-password-reset.ts';
import { readResetLink, resetPassword, type ResetLink } from './reset-password.ts';
import { resetTexts } from './reset.messages.ts';
import { AskResetPage, ChoosePasswordPage, LinkGonePage, ResetSentPage } from './reset.page.tsx';

const ask = (c: RequestContext, form: FormState) =>
  renderPage(
    c,
    { title: resetTexts(form.locale).askTitle, errors: form.errors, noIndex: true },
    <AskResetPage form={form} />,
  );

/** A link that is used, expired or made up. */
export function renderLinkGone(c: RequestContext): Response {
  const { locale } = c.var;
  return renderPage(c, { title: resetTexts(locale).goneTitle, noIndex: true }, <LinkGonePage locale={locale} />, 410);
}

function choose(c: RequestContext, form: FormState, { staff, kind }: ResetLink): Response {
  const { chooseTitle: title } = resetTexts(form.locale);
  const token = c.req.param('token') ?? '';
  return renderPage(
    c,
    { title, errors: form.errors, noIndex: true },
    <ChoosePasswordPage form={form} token={token} email={staff.email} kind={kind} />,
  );
}

export const resetRoutes: readonly Route[] = [
  get('/anmelden/passwort-vergessen', { permission: everyone }, (c) => ask(c, { locale: c.var.locale })),

  post(
    '/anmelden/passwort-vergessen',
    {
      permission: everyone,
      audit: 'accounts.reset-requested',
      limit: { name: 'accounts.reset.address', points: 30, seconds: 3600 },
    },
    async (c) => {
      const { locale, services } = c.var;
      const t = resetTexts(locale);
      const { values } = await readForm(c);
      const checked = checkForm(z.object({ email: ownEmail(locale) }), values);
      if (!checked.ok) return ask(c, { locale, values, errors: checked.failure });
      await requestPasswordReset(services, checked.value.email);
      return renderPage(c, { title: t.sentTitle, noIndex: true }, <ResetSentPage locale={locale} />);
    },
  ),

  get('/anmelden/neues-passwort/:token', { permission: everyone }, async (c) => {
    const link = await readResetLink(c.var.services, c.req.param('token') ?? '');
    return link ? choose(c, { locale: c.var.locale }, link) : renderLinkGone(c);
  }),

  post(
    '/anmelden/neues-passwort/:token',
    { permission: everyone, audit: 'accounts.password-reset', limit: perLinkAddress },
    async (c) => {
      const { locale, services } = c.var;
      const token = c.req.param('token') ?? '';
      const link = await readResetLink(services, token);
      if (!link) return renderLinkGone(c);
      const chosen = await readNewPassword(c, link.staff);
      if (!chosen.ok) return choose(c, { locale, errors: chosen.failure }, link);
      const door = { browser: browserOf(c), returnTo: null, demo: services.config.demo };
      const outcome = await resetPassword(services, { token, password: chosen.value, door });
      return outcome.ok ? lead(c, outcome.value) : renderLinkGone(c);
    },
  ),
];
