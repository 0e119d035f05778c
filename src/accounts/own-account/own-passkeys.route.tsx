import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { anyStaff } from '../../platform/permission.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { isFreshlyProven } from '../session.route.ts';
import { addPasskey, offerPasskey } from '../second-factor/add-passkey.ts';
import { listPasskeys } from '../second-factor/passkeys.store.ts';
import { removePasskey } from './manage-own-factors.ts';
import { passkeyForm } from './own-account.form.ts';
import { own } from './own-account.messages.ts';
import { flashOf } from './own-account.route.tsx';
import { idOf, inOwnAccount, passkeysPath as path, withOwner, withProvenOwner } from './owner.route.ts';
import { PasskeysPage } from './passkeys.page.tsx';

async function show(c: RequestContext, staffId: string, form: FormState): Promise<Response> {
  const passkeys = await listPasskeys(c.var.services.db, staffId);
  const page = <PasskeysPage form={form} passkeys={passkeys} isProven={await isFreshlyProven(c)} />;
  return renderPage(c, { ...inOwnAccount, title: own.passkeysTitle, errors: form.errors, flash: flashOf(c) }, page);
}

export const ownPasskeyRoutes: readonly Route[] = [
  get(
    path,
    { permission: anyStaff },
    withOwner((c, staff) => show(c, staff.id, { locale: 'de' })),
  ),

  post(
    `${path}/anfrage`,
    { permission: anyStaff, audit: { none: 'only asks a question' } },
    withProvenOwner(path, async (c, staff, owner) => c.json(await offerPasskey(c.var.services, staff, owner.email))),
  ),

  // The question is handed out after a fresh proof only, and is good once and for ten minutes: its answer needs no other proof.
  post(
    path,
    { permission: anyStaff, audit: 'accounts.passkey-added' },
    withOwner(async (c, staff, owner) => {
      const { values } = await readForm(c);
      const checked = checkForm(passkeyForm, values);
      if (!checked.ok) return show(c, staff.id, { locale: 'de', values, errors: checked.failure });
      const outcome = await addPasskey(c.var.services, owner, { ...checked.value, sessionId: staff.sessionId });
      if (outcome.ok) return c.redirect(`${path}?getan=passkey`, 303);
      const message = outcome.failure === 'known' ? own.passkeyKnown : own.passkeyRefused;
      return show(c, staff.id, { locale: 'de', values, errors: [{ field: 'label', message }] });
    }),
  ),

  post(
    `${path}/:id/entfernen`,
    { permission: anyStaff, audit: 'accounts.passkey-removed' },
    withProvenOwner(path, async (c, _staff, owner) => {
      const id = idOf(c);
      const outcome = id && (await removePasskey(c.var.services, owner, id));
      return outcome && outcome.ok ? c.redirect(`${path}?getan=passkey-entfernt`, 303) : renderFault(c, 'notFound');
    }),
  ),
];
