import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { text } from '../../platform/forms/fields.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { ownEmail } from '../email.form.ts';
import { readNewPassword } from '../new-password.route.ts';
import { newPasswordErrors, newPasswordForm } from '../password.form.ts';
import { renderLinkGone } from '../reset/reset.route.tsx';
import { browserOf } from '../session.route.ts';
import { secondFactorPage } from '../sign-in/enter.ts';
import { perLinkAddress } from '../sign-in/sign-in-limits.ts';
import { lead } from '../sign-in/sign-in.route.tsx';
import type { StaffRow } from '../staff.store.ts';
import { acceptInvitation, staffOfInvitation } from './accept-invitation.ts';
import { joinTexts } from './join.messages.ts';
import { InvitationPage, SetUpPage } from './join.page.tsx';
import { isSetUpLink, setUpAdministrator } from './set-up-administrator.ts';

const tokenOf = (c: RequestContext): string => c.req.param('token') ?? '';

/** Whoever is new is asked for a second factor first; only administrators must. */
function doorOf(c: RequestContext) {
  const { demo } = c.var.services.config;
  return { browser: browserOf(c), returnTo: demo ? null : secondFactorPage, demo };
}

function setUpForm(locale: Locale) {
  const t = joinTexts(locale);
  return z.object({
    name: text({ max: 120, tooLong: t.nameLong, missing: t.nameMissing }),
    email: ownEmail(locale),
    ...newPasswordForm(locale).shape,
  });
}

function showInvitation(c: RequestContext, form: FormState, { name, email: address }: StaffRow): Response {
  const { welcomeTitle: title } = joinTexts(form.locale);
  const page = <InvitationPage form={form} token={tokenOf(c)} name={name} email={address} />;
  return renderPage(c, { title, errors: form.errors, noIndex: true }, page);
}

function showSetUp(c: RequestContext, form: FormState): Response {
  const { setUpTitle: title } = joinTexts(form.locale);
  return renderPage(c, { title, errors: form.errors, noIndex: true }, <SetUpPage form={form} token={tokenOf(c)} />);
}

export const joinRoutes: readonly Route[] = [
  get('/anmelden/einladung/:token', { permission: everyone }, async (c) => {
    const staff = await staffOfInvitation(c.var.services, tokenOf(c));
    return staff ? showInvitation(c, { locale: c.var.locale }, staff) : renderLinkGone(c);
  }),

  post(
    '/anmelden/einladung/:token',
    { permission: everyone, audit: 'accounts.invitation-accepted', limit: perLinkAddress },
    async (c) => {
      const { locale, services } = c.var;
      const staff = await staffOfInvitation(services, tokenOf(c));
      if (!staff) return renderLinkGone(c);
      const chosen = await readNewPassword(c, staff);
      if (!chosen.ok) return showInvitation(c, { locale, errors: chosen.failure }, staff);
      const outcome = await acceptInvitation(services, { token: tokenOf(c), password: chosen.value, door: doorOf(c) });
      return outcome.ok ? lead(c, outcome.value) : renderLinkGone(c);
    },
  ),

  get('/anmelden/einrichten/:token', { permission: everyone }, async (c) =>
    (await isSetUpLink(c.var.services, tokenOf(c))) ? showSetUp(c, { locale: c.var.locale }) : renderLinkGone(c),
  ),

  post(
    '/anmelden/einrichten/:token',
    { permission: everyone, audit: 'accounts.staff-created', limit: perLinkAddress },
    async (c) => {
      const { locale, services } = c.var;
      if (!(await isSetUpLink(services, tokenOf(c)))) return renderLinkGone(c);
      const { values } = await readForm(c);
      const checked = checkForm(setUpForm(locale), values);
      if (!checked.ok) return showSetUp(c, { locale, values, errors: checked.failure });
      const { newPassword: password, ...person } = checked.value;
      const errors = newPasswordErrors(locale, password, person);
      if (errors.length > 0) return showSetUp(c, { locale, values, errors });
      const outcome = await setUpAdministrator(services, tokenOf(c), { ...person, password }, doorOf(c));
      if (outcome.ok) return lead(c, outcome.value);
      if (outcome.failure === 'gone') return renderLinkGone(c);
      const { emailTaken: message } = joinTexts(locale);
      return showSetUp(c, { locale, values, errors: [{ field: 'email', message }] });
    },
  ),
];
