import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { anyStaff } from '../../platform/permission.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { countRecoveryCodes, findFactors } from '../second-factor/second-factor.store.ts';
import { spokenSecret, totpLink } from '../second-factor/totp.ts';
import { waitBeforeSecondFactor } from '../sign-in/sign-in-limits.ts';
import { isFreshlyProven } from '../session.route.ts';
import type { StaffRow } from '../staff.store.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { unconfirmed } from './confirm-password.route.tsx';
import { beginTotp, finishTotp, makeRecoveryCodes, removeTotp } from './manage-own-factors.ts';
import { currentPasswordForm, totpCodeForm } from './own-account.form.ts';
import { own } from './own-account.messages.ts';
import { flashOf } from './own-account.route.tsx';
import { codesPath, factorPath, inOwnAccount, withOwner, withProvenOwner } from './owner.route.ts';
import { NewRecoveryCodesPage, RecoveryCodesPage } from './recovery-codes.page.tsx';
import { TotpPage, type TotpPageProps } from './totp.page.tsx';

function totpOf(c: RequestContext, { totpSecret, totpConfirmedAt, email }: StaffRow): TotpPageProps['totp'] {
  if (totpSecret === null) return { state: 'off' };
  if (totpConfirmedAt !== null) return { state: 'on' };
  const issuer = c.var.services.district.siteName.de;
  return { state: 'begun', secret: spokenSecret(totpSecret), link: totpLink(totpSecret, email, issuer) };
}

async function showTotp(
  c: RequestContext,
  owner: StaffRow,
  errors?: FormState['errors'],
  status?: 429,
): Promise<Response> {
  const { db, config } = c.var.services;
  const { hasPasskey } = await findFactors(db, owner.id);
  const page = (
    <TotpPage
      form={{ locale: 'de', errors }}
      role={owner.role}
      hasPasskey={hasPasskey}
      demo={config.demo}
      isProven={await isFreshlyProven(c)}
      totp={totpOf(c, owner)}
    />
  );
  return renderPage(c, { ...inOwnAccount, title: own.factorTitle, errors, flash: flashOf(c) }, page, status);
}

const showCodes = (c: RequestContext, codes: readonly string[]) =>
  renderPage(c, { ...inOwnAccount, title: own.codesNowTitle }, <NewRecoveryCodesPage codes={codes} />);

export const ownFactorRoutes: readonly Route[] = [
  get(
    factorPath,
    { permission: anyStaff },
    withOwner((c, _staff, owner) => showTotp(c, owner)),
  ),

  post(
    `${factorPath}/beginnen`,
    { permission: anyStaff, audit: 'accounts.totp-begun' },
    withProvenOwner(factorPath, async (c, _staff, owner) => {
      await beginTotp(c.var.services, owner);
      return c.redirect(factorPath, 303);
    }),
  ),

  post(
    factorPath,
    { permission: anyStaff, audit: 'accounts.totp-added' },
    withProvenOwner(factorPath, async (c, staff, owner) => {
      const { services } = c.var;
      const { values } = await readForm(c);
      const checked = checkForm(totpCodeForm, values);
      if (!checked.ok) return showTotp(c, owner, checked.failure);
      const minutes = await waitBeforeSecondFactor(services.limits, staff.id);
      if (minutes > 0) return showTotp(c, owner, [{ field: 'code', message: own.wait(minutes) }], 429);
      const outcome = await finishTotp(services, owner, checked.value.code);
      if (!outcome.ok) return showTotp(c, owner, [{ field: 'code', message: own.codeWrong }]);
      // The codes are shown in this answer and nowhere else: they are stored only as hashes.
      return outcome.value.length > 0 ? showCodes(c, outcome.value) : c.redirect('/verwaltung/konto', 303);
    }),
  ),

  post(
    `${factorPath}/entfernen`,
    { permission: anyStaff, audit: 'accounts.totp-removed' },
    withOwner(async (c, staff, owner) => {
      const { services } = c.var;
      const { values } = await readForm(c);
      const checked = checkForm(currentPasswordForm, values);
      if (!checked.ok) return showTotp(c, owner, checked.failure);
      const attempt = { password: checked.value.currentPassword, address: clientAddress(c) };
      const confirmed = await confirmOwnPassword(services, staff, owner, attempt);
      if (!confirmed.ok) {
        const { errors, status } = unconfirmed(confirmed.failure);
        return showTotp(c, owner, errors, status);
      }
      await removeTotp(services, owner);
      return c.redirect('/verwaltung/konto?getan=app-entfernt', 303);
    }),
  ),

  get(
    codesPath,
    { permission: anyStaff },
    withOwner(async (c, staff) => {
      const codesLeft = await countRecoveryCodes(c.var.services.db, staff.id);
      const page = <RecoveryCodesPage codesLeft={codesLeft} isProven={await isFreshlyProven(c)} />;
      return renderPage(c, { ...inOwnAccount, title: own.codesTitle, flash: flashOf(c) }, page);
    }),
  ),

  post(
    codesPath,
    { permission: anyStaff, audit: 'accounts.recovery-codes-made' },
    withProvenOwner(codesPath, async (c, _staff, owner) =>
      showCodes(c, await makeRecoveryCodes(c.var.services, owner)),
    ),
  ),
];
