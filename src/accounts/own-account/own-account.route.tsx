import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { anyStaff } from '../../platform/permission.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { newPasswordErrors } from '../password.form.ts';
import { listPasskeys } from '../second-factor/passkeys.store.ts';
import { countRecoveryCodes } from '../second-factor/second-factor.store.ts';
import { listSessions } from '../sessions.store.ts';
import { forgetTries, waitBeforeSignIn } from '../sign-in/sign-in-limits.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { ChangePasswordPage } from './change-password.page.tsx';
import { endOtherSessions, endOwnSession } from './end-sessions.ts';
import { changePasswordForm } from './own-account.form.ts';
import { done, own } from './own-account.messages.ts';
import { OwnAccountPage } from './own-account.page.tsx';
import { idOf, inOwnAccount, withOwner } from './owner.route.ts';

const showPassword = (c: RequestContext, form: FormState, status?: 429) =>
  renderPage(
    c,
    { ...inOwnAccount, title: own.passwordPageTitle, errors: form.errors },
    <ChangePasswordPage form={form} />,
    status,
  );

/** What the address says was just done. */
export const flashOf = (c: RequestContext) => doneFlash(c, done, 'getan');

export const ownAccountRoutes: readonly Route[] = [
  get(
    '/verwaltung/konto',
    { permission: anyStaff },
    withOwner(async (c, staff, owner) => {
      const { db, clock, config } = c.var.services;
      const { name, email, role, passwordSetAt, dailyMailHour } = owner;
      const page = (
        <OwnAccountPage
          {...{ name, email, role, passwordSetAt, dailyMailHour }}
          hasTotp={owner.totpConfirmedAt !== null}
          passkeys={(await listPasskeys(db, staff.id)).length}
          codesLeft={await countRecoveryCodes(db, staff.id)}
          demo={config.demo}
          sessions={await listSessions(db, staff.id, clock.now())}
          currentSession={staff.sessionId}
        />
      );
      return renderPage(c, { title: own.title, current: inOwnAccount.current, flash: flashOf(c) }, page);
    }),
  ),

  get('/verwaltung/konto/passwort', { permission: anyStaff }, (c) => showPassword(c, { locale: 'de' })),

  post(
    '/verwaltung/konto/passwort',
    { permission: anyStaff, audit: 'accounts.password-changed' },
    withOwner(async (c, staff, owner) => {
      const { services } = c.var;
      const { values } = await readForm(c);
      const checked = checkForm(changePasswordForm, values);
      if (!checked.ok) return showPassword(c, { locale: 'de', errors: checked.failure });
      const errors = newPasswordErrors('de', checked.value.newPassword, owner);
      if (errors.length > 0) return showPassword(c, { locale: 'de', errors });
      const again = (message: string, status?: 429) =>
        showPassword(c, { locale: 'de', errors: [{ field: 'currentPassword', message }] }, status);

      const minutes = await waitBeforeSignIn(services.limits, owner.email, clientAddress(c));
      if (minutes > 0) return again(own.wait(minutes), 429);
      const outcome = await changeOwnPassword(services, staff, owner, checked.value);
      if (!outcome.ok) return again(own.currentWrong);
      await forgetTries(services.limits, { email: owner.email, staffId: staff.id });
      return c.redirect('/verwaltung/konto?getan=passwort', 303);
    }),
  ),

  post(
    '/verwaltung/konto/sitzungen/:id/beenden',
    { permission: anyStaff, audit: 'accounts.session-ended' },
    withOwner(async (c, staff) => {
      const id = idOf(c);
      const outcome = id && (await endOwnSession(c.var.services, staff, id));
      return outcome && outcome.ok ? c.redirect('/verwaltung/konto?getan=sitzung', 303) : renderFault(c, 'notFound');
    }),
  ),

  post(
    '/verwaltung/konto/sitzungen/andere-beenden',
    { permission: anyStaff, audit: 'accounts.sessions-ended' },
    withOwner(async (c, staff) => {
      await endOtherSessions(c.var.services, staff);
      return c.redirect('/verwaltung/konto?getan=sitzungen', 303);
    }),
  ),
];
